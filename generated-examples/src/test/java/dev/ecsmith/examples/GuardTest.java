package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can't be known before an account is asked stops the plan, and names the rule. */
class GuardTest {
  @Test
  void subnetsOfTheTasksInOneZone() {
    assertEquals(
        List.of("subnets-in-one-zone"),
        rulesNamed(
            "private-zone",
            SeededAws.shared(),
            Map.of(
                "TF_VAR_private_subnet_ids",
                Account.list(SeededAws.shared().account().subnetsInOneZone()))));
  }

  @Test
  void subnetsOfTheLoadBalancerInOneZone() {
    assertEquals(
        List.of("subnets-in-one-zone"),
        rulesNamed(
            "public-zone",
            SeededAws.shared(),
            Map.of(
                "TF_VAR_public_subnet_ids",
                Account.list(SeededAws.shared().account().subnetsInOneZone()))));
  }

  @Test
  void subnetsOfAnotherNetwork() {
    String other =
        AwsCli.of(SeededAws.shared().aws())
            .text(List.of("ec2", "create-vpc", "--cidr-block", "10.61.0.0/16"), "Vpc", "VpcId");
    assertEquals(
        List.of("subnet-outside-vpc"),
        rulesNamed("other-vpc", SeededAws.shared(), Map.of("TF_VAR_vpc_id", other)));
  }

  @Test
  void identifiersThatAreNone() {
    assertEquals(
        List.of("resource-id-malformed", "too-few-subnets"),
        rulesNamed(
            "malformed",
            SeededAws.shared(),
            Map.of(
                "TF_VAR_vpc_id",
                "vpc-1",
                "TF_VAR_public_subnet_ids",
                Account.list(SeededAws.shared().account().publicSubnets().subList(0, 1)))));
  }

  @Test
  void anotherCertificateThanThatOfTheHostName() {
    assertEquals(
        List.of("certificate-does-not-cover-hostname"),
        rulesNamed(
            "other-certificate",
            SeededAws.shared(),
            Map.of(
                "TF_VAR_certificate_arn",
                SeededAws.shared()
                    .account()
                    .certificate()
                    .replaceAll("[0-9a-f]{12}$", "0123456789ab"))));
  }

  @Test
  void aCertificateThatIsNotIssued() {
    assumeTrue(LocalAws.running().isEmpty(), "One that runs already issues certificates at will.");
    try (SeededAws slow = SeededAws.start(Map.of("MOTO_ACM_VALIDATION_WAIT", "3600"))) {
      assertEquals(List.of("certificate-not-issued"), rulesNamed("not-issued", slow, Map.of()));
    }
  }

  /** What stands before the colon of each error, sorted. */
  private static List<String> rulesNamed(
      String name, SeededAws seeded, Map<String, String> variables) {
    Map<String, String> environment = new HashMap<>(seeded.environment());
    environment.putAll(variables);
    Terraform terraform =
        Terraform.in(
            Example.named("ztrust-sso-existing").generated().write("guarded-" + name), environment);
    terraform.succeed("init");
    Command.Result plan = terraform.run("plan", "-json");
    assertEquals(1, plan.exitCode(), plan::toString);
    return plan.out()
        .lines()
        .map(line -> Json.at(Json.parse(line), "diagnostic"))
        .filter(diagnostic -> "error".equals(Json.at(diagnostic, "severity")))
        .map(diagnostic -> ((String) Json.at(diagnostic, "detail")).split(":", 2)[0])
        .sorted()
        .collect(Collectors.toList());
  }
}
