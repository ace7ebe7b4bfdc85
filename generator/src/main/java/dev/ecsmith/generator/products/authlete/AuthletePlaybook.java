package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.products.Blueprint.Companion;
import dev.ecsmith.generator.products.authlete.AuthleteServices.Service;
import dev.ecsmith.generator.products.authlete.AuthleteServices.Valkey;
import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.FileSystem;
import dev.ecsmith.generator.stack.Namespace;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Output;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.schemas.AuthleteFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is handed over to the playbook: its variables, as Terraform's outputs, and the files. */
final class AuthletePlaybook {
  static final String RUNBOOK = "ansible/runbook.md";

  private static final String FOLDER = "ansible/";
  private static final String AWS_VARIABLES = FOLDER + "aws-ecs.yml.tftpl";
  private static final String ALL_VARIABLES = FOLDER + "all.yml";
  private static final String TEMPLATES = "companions/authlete/";

  private final Spec spec;
  private final AuthleteFacts facts;
  private final AuthleteServices services;
  private final AuthleteDatabase database;
  private final Optional<Valkey> valkey;

  AuthletePlaybook(Spec spec, AuthleteFacts facts) {
    this.spec = spec;
    this.facts = facts;
    this.services = new AuthleteServices(spec, facts);
    this.database = new AuthleteDatabase(spec, facts);
    this.valkey = services.valkey();
  }

  /**
   * Those that print the playbook's two files of variables, and what its guide is unclear about.
   */
  List<Output> outputs(Network network, Namespace namespace, FileSystem files) {
    return List.of(
        new Output(
            "file_system_arn",
            "ARN of the file system, should the playbook want it in the place of an access point's.",
            files.arn()),
        new Output(
            "group_vars_all",
            "The playbook's group_vars/all.yml.",
            Expression.call("file", Expression.fileOfModule(ALL_VARIABLES))),
        new Output(
            "group_vars_aws_ecs",
            "The playbook's group_vars/aws_ecs.yml.",
            Expression.call(
                "templatefile",
                Expression.fileOfModule(AWS_VARIABLES),
                Expression.object(filledIn(network, namespace, files)))));
  }

  /** What only AWS knows; the rest stands in the file. */
  private Map<String, Expression> filledIn(Network network, Namespace namespace, FileSystem files) {
    Map<String, Expression> values = new HashMap<>();
    values.put("security_group_id", Expression.reference("aws_security_group.task.id"));
    values.put("subnet_id", network.subnets(SubnetKind.PRIVATE).first());
    for (Service service : services.all()) {
      values.put(service.key() + "_target_group_arn", targetGroup(service.key()));
    }
    for (Namespace.Entry entry : namespace.entries()) {
      values.put(entry.label() + "_cloudmap_registry_arn", entry.arn());
    }
    values.put("file_system_id", files.id());
    for (FileSystem.AccessPoint point : files.accessPoints()) {
      values.put(point.label() + "_access_point_id", point.id());
      values.put(point.label() + "_access_point_arn", point.arn());
    }
    valkey.ifPresent(
        there -> values.put("valkey_target_group_arn", targetGroup(AuthleteSecurityGroups.VALKEY)));
    return values;
  }

  private static Expression targetGroup(String label) {
    return Expression.reference("aws_lb_target_group." + label + ".arn");
  }

  List<Companion> files(Stack stack) {
    Map<String, Object> model = model(stack);
    List<Companion> files = new ArrayList<>();
    files.add(file(AWS_VARIABLES, model));
    files.add(file(ALL_VARIABLES, model));
    for (String name :
        List.of(
            "check-group-vars.sh",
            "check-images.sh",
            "check-tools.sh",
            "create-databases.sh",
            "make-vault.sh",
            "pull-playbook.sh",
            "requirements.yml",
            "runbook.md")) {
      files.add(file(FOLDER + name, model));
    }
    return files;
  }

  private static Companion file(String path, Map<String, Object> model) {
    return new Companion.Templated(
        path, TEMPLATES + path.substring(FOLDER.length()) + ".ftl", model);
  }

  private Map<String, Object> model(Stack stack) {
    AuthleteRoles roles = new AuthleteRoles(spec);
    Map<String, Object> model = new HashMap<>();
    model.put("adminEmail", spec.root().text("admin_email"));
    model.put("ansible", facts.ansible());
    model.put("bootstrapperTask", facts.bootstrapperTask());
    model.put("cluster", AuthleteCluster.name(spec));
    model.put("commands", PlaybookCommands.all());
    model.put("databaseHost", database.external().map(external -> external.text("host")));
    model.put("databasePort", database.port());
    model.put("databaseUser", database.user());
    model.put("databases", database.names());
    model.put("executionRoleArn", roles.executionRoleArn());
    model.put(
        "hostnames",
        services.all().stream().collect(Collectors.toMap(Service::key, Service::hostname)));
    model.put("images", services.images());
    model.put("logGroup", stack.logGroups().get(0).name());
    model.put("playbookImage", facts.playbookImage());
    model.put("region", spec.location().region());
    model.put("registry", services.registry());
    model.put("services", facts.services());
    model.put("taskRoleArn", roles.taskRoleArn());
    model.put("valkeyPort", valkey.map(Valkey::port));
    model.put("vendorRegistry", facts.registry());
    return model;
  }
}
