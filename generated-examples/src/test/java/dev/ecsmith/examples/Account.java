package dev.ecsmith.examples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What specs find in an account: a network, zones, a certificate, a CA with its bundle, a cluster,
 * a log group, secrets.
 *
 * @param vpc two public and two private subnets, in two zones
 * @param subnetsInOneZone two private ones
 * @param certificate for {@link #HOST}
 * @param authority a root CA that is active
 */
record Account(
    String vpc,
    List<String> publicSubnets,
    List<String> privateSubnets,
    List<String> subnetsInOneZone,
    String certificate,
    String authority) {
  static final String HOST = "auth.example.com";
  static final String ZONE = "example.com";
  static final String CLUSTER = "identity";
  static final String LOG_GROUP = "/ecs/identity";

  /** Where a spec must name something of the form that AWS gives it, before it is known. */
  static final String SECRET_ARN =
      "arn:aws:secretsmanager:" + AwsEnvironment.REGION + ":" + AwsEnvironment.ACCOUNT + ":secret:";

  static final List<String> SECRETS =
      List.of(
          "identity/registry",
          "identity/tls",
          "identity/database",
          "identity/admin",
          "identity/config-key");

  /** The six characters that Secrets Manager adds to a name. */
  static final String SUFFIX = "-a1B2c3";

  static Account seed(LocalAws aws) {
    AwsCli cli = AwsCli.of(aws);
    String vpc = cli.text(words("ec2 create-vpc --cidr-block 10.60.0.0/16"), "Vpc", "VpcId");
    for (String secret : SECRETS) {
      // Under its whole name, as a local AWS API adds other characters than the spec names.
      cli.json("secretsmanager", "create-secret", "--name", secret + SUFFIX);
    }
    cli.json("route53", "create-hosted-zone", "--name", ZONE, "--caller-reference", "public");
    cli.json(
        "route53",
        "create-hosted-zone",
        "--name",
        ZONE,
        "--caller-reference",
        "private",
        "--hosted-zone-config",
        "PrivateZone=true",
        "--vpc",
        "VPCRegion=" + AwsEnvironment.REGION + ",VPCId=" + vpc);
    cli.json("ecs", "create-cluster", "--cluster-name", CLUSTER);
    cli.json("logs", "create-log-group", "--log-group-name", LOG_GROUP);
    return new Account(
        vpc,
        List.of(subnet(cli, vpc, 0, "a"), subnet(cli, vpc, 1, "b")),
        List.of(subnet(cli, vpc, 2, "a"), subnet(cli, vpc, 3, "b")),
        List.of(subnet(cli, vpc, 4, "a"), subnet(cli, vpc, 5, "a")),
        cli.text(
            words("acm request-certificate --validation-method DNS --domain-name " + HOST),
            "CertificateArn"),
        SeededAuthority.create(cli).arn());
  }

  /** The same for variables of the environment. */
  Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>();
    expressions()
        .forEach(
            (name, value) ->
                variables.put(
                    "TF_VAR_" + name,
                    value.startsWith("\"") ? value.substring(1, value.length() - 1) : value));
    return variables;
  }

  /** The network and certificates: values in HCL by the variable that wants them. */
  Map<String, String> expressions() {
    Map<String, String> expressions = new HashMap<>();
    expressions.put("vpc_id", quoted(vpc));
    expressions.put("public_subnet_ids", list(publicSubnets));
    expressions.put("private_subnet_ids", list(privateSubnets));
    expressions.put("certificate_arn", quoted(certificate));
    expressions.put("certificate_authority_arn", quoted(authority));
    return expressions;
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  static String list(List<String> ids) {
    return "[\"" + String.join("\", \"", ids) + "\"]";
  }

  private static String subnet(AwsCli cli, String vpc, int number, String zone) {
    return cli.text(
        words(
            "ec2 create-subnet --vpc-id "
                + vpc
                + " --cidr-block 10.60."
                + number
                + ".0/24 --availability-zone "
                + AwsEnvironment.REGION
                + zone),
        "Subnet",
        "SubnetId");
  }

  private static List<String> words(String command) {
    return List.of(command.split(" "));
  }
}
