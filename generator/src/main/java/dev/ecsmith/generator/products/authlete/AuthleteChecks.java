package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.products.Guide.Check;
import dev.ecsmith.generator.products.Guide.Where;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.AuthleteFacts;
import java.util.ArrayList;
import java.util.List;

/** Who sees to which prerequisite of Authlete, for the README of a stack. */
final class AuthleteChecks {
  private final Spec spec;
  private final Stack stack;
  private final AuthleteFacts facts;
  private final AuthleteDatabase database;

  AuthleteChecks(Spec spec, Stack stack, AuthleteFacts facts) {
    this.spec = spec;
    this.stack = stack;
    this.facts = facts;
    this.database = new AuthleteDatabase(spec, facts);
  }

  List<Check> all() {
    List<Check> checks = new ArrayList<>(byRules());
    checks.addAll(byReader());
    return checks;
  }

  private List<Check> byRules() {
    return List.of(
        byRules(
            "`{}` can be the name of the cluster, of the namespace in Cloud Map, and the beginning"
                + " of the {} image repositories.",
            stack.cluster().name(),
            stack.imageRepositories().size()),
        byRules("The four host names differ, as each has a load balancer of its own."),
        byRules(
            spec.section("images").flag("approved_by_vendor")
                ? "The spec says that Authlete approved the tags of the images."
                : "The tags of the images are those of Authlete's guide."),
        byRules("MySQL {} is a version that the guide names.", databaseVersion()),
        byRules(
            "Each port is the same in the target group, the health check and the security groups."),
        byRules(
            "Execution role and task role differ, and trust Amazon ECS for this account alone."),
        byRules("The playbook's variables hold no placeholder, and no secret in clear."));
  }

  private List<Check> byReader() {
    List<Check> checks = new ArrayList<>();
    checks.add(
        byReader(
            "Authlete confirmed the ports, the health checks and the user IDs of its containers; its"
                + " guide names none but the path of the proxy."));
    checks.add(
        byReader(
            "Authlete opened its registry `{}` to your organization, and you have the organization's"
                + " ID and token.",
            facts.registry()));
    checks.add(
        byReader(
            "You have Ansible {} or later, its collections `community.aws` {} and `amazon.aws` {},"
                + " and what else `ansible/check-tools.sh` looks for.",
            facts.ansible().version(),
            facts.ansible().communityAws(),
            facts.ansible().amazonAws()));
    if (stack.network() instanceof Network.Existing) {
      checks.add(
          byReader(
              "The route tables of the public subnets lead to an internet gateway, those of the"
                  + " private subnets to a NAT gateway or to VPC endpoints for Amazon ECR, S3 and"
                  + " CloudWatch Logs. Without them no task can pull its image."));
      checks.add(
          byReader(
              "DNS resolution and DNS host names are on in the VPC; without them neither the"
                  + " namespace nor the file system has names there."));
    }
    for (Section external : database.external().stream().toList()) {
      checks.add(
          byReader(
              "The database at `{}` is MySQL {}, and answers on port {} to the private subnets.",
              external.text("host"),
              databaseVersion(),
              database.port()));
    }
    checks.add(
        byReader(
            "No load balancer and no target group in {} is called as those of this stack: Authlete's"
                + " guide gives the names.",
            spec.location().region()));
    return checks;
  }

  private String databaseVersion() {
    return spec.section("database").text("version");
  }

  private static Check byRules(String form, Object... values) {
    return new Check(Where.VALIDATE, Prose.of(form, values));
  }

  private static Check byReader(String form, Object... values) {
    return new Check(Where.READER, Prose.of(form, values));
  }
}
