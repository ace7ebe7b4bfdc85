package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.products.Guide.Check;
import dev.ecsmith.generator.products.Guide.Where;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who sees to which prerequisite of mutual TLS, for the README of a stack. */
final class MtlsChecks {
  private final Spec spec;
  private final Stack stack;
  private final Section ca;

  MtlsChecks(Spec spec, Stack stack) {
    this.spec = spec;
    this.stack = stack;
    this.ca = spec.section("ca");
  }

  List<Check> all() {
    List<Check> checks = new ArrayList<>();
    byRules(checks);
    atPlan(checks);
    byReader(checks);
    return checks;
  }

  private void byRules(List<Check> checks) {
    add(
        checks,
        Where.VALIDATE,
        "Every service has a name and a port of its own, and its host name fits into a"
            + " certificate.");
    add(
        checks,
        Where.VALIDATE,
        "Every image has a tag that doesn't move, and the base image is `{}:{}`.",
        spec.section("base_image").text("repository"),
        spec.section("base_image").text("tag"));
    add(
        checks,
        Where.VALIDATE,
        "Every listener verifies clients against the trust store, takes no expired certificate and"
            + " no TLS before 1.2.");
    add(
        checks,
        Where.VALIDATE,
        "The role of the tasks and the roles that start them are different ones, and none has a"
            + " policy of full access.");
    if (ca.has("create")) {
      add(
          checks,
          Where.VALIDATE,
          "The CA outlives the certificates that it issues, and ACM may renew the one of the load"
              + " balancer.");
    }
  }

  private void atPlan(List<Check> checks) {
    if (ca.has("existing")) {
      add(
          checks,
          Where.PLAN,
          "The CA is active, and outlives the certificates that it is to issue.");
    }
    if (ca.has("external")) {
      add(checks, Where.PLAN, "The bundle of CA certificates is there, and isn't empty.");
    }
  }

  private void byReader(List<Check> checks) {
    add(
        checks,
        Where.READER,
        "You have `docker`, `openssl` and `jq`, version 2 of the AWS CLI, and for ECS Exec its"
            + " Session Manager plugin.");
    if (stack.network() instanceof Network.Existing) {
      add(
          checks,
          Where.READER,
          "The route tables of the private subnets lead to a NAT gateway and to no internet"
              + " gateway, and the VPC resolves DNS names. Without a way out no task can pull its"
              + " image.");
    }
    if (ca.has("existing")) {
      add(
          checks,
          Where.READER,
          "ACM may renew certificates of the CA: `aws acm-pca list-permissions --region {}"
              + " --certificate-authority-arn {}` shows the principal `acm.amazonaws.com` with"
              + " `IssueCertificate`, `GetCertificate` and `ListPermissions`. If not, `aws acm-pca"
              + " create-permission` gives it.",
          spec.location().region(),
          ca.section("existing").text("arn"));
    }
    if (ca.has("external")) {
      Section bundle = ca.section("external").section("bundle");
      add(
          checks,
          Where.READER,
          "The object `s3://{}/{}` holds the certificates of CAs in PEM, and nothing else: `openssl"
              + " storeutl -noout -text -certs FILE` shows a copy.",
          bundle.text("bucket"),
          bundle.text("key"));
      add(
          checks,
          Where.READER,
          "The CA issues X.509 version 3 certificates for TLS clients, with RSA keys from 2048 to"
              + " 8192 bits or the curves P-256, P-384 or P-521, signed with SHA-256, SHA-384 or"
              + " SHA-512.");
    }
    repositories(checks);
    zone(checks);
    if (spec.section("load_balancer").section("logs").has("existing")) {
      add(
          checks,
          Where.READER,
          "The policy of the bucket `{}` lets `logdelivery.elasticloadbalancing.amazonaws.com` put"
              + " objects below `access/` and `connections/`, and its encryption is SSE-S3.",
          spec.section("load_balancer").section("logs").section("existing").text("bucket"));
    }
    if (spec.section("logs").has("kms_key_arn")) {
      add(
          checks,
          Where.READER,
          "The policy of the key for the log groups lets `{}` use it.",
          spec.location().regionalService("logs"));
    }
  }

  private void repositories(List<Check> checks) {
    String named =
        MtlsService.of(spec).stream()
            .flatMap(service -> service.repository().stream())
            .collect(Collectors.joining(", "));
    if (!named.isEmpty()) {
      add(checks, Where.READER, "There are these repositories in Amazon ECR: `{}`.", named);
    }
  }

  private void zone(List<Check> checks) {
    Section dns = spec.section("dns");
    if (!dns.has("route53") && !dns.has("external")) {
      add(
          checks,
          Where.READER,
          "Nothing in the VPC needs a public name in `{}`: the private zone of that name hides"
              + " them, and no other private zone of that name may be associated with the VPC.",
          spec.root().text("domain"));
    }
  }

  private static void add(List<Check> checks, Where where, String form, Object... values) {
    checks.add(new Check(where, Prose.of(form, values)));
  }
}
