package dev.ecsmith.generator.terraform;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/**
 * The faults that only the generated Terraform can see, when it plans: its messages begin with
 * these identifiers. Others that it tells are those of rules, which see them before.
 */
public final class PlanGuards {
  private PlanGuards() {}

  /** By identifier. */
  public static List<RuleInfo> infos() {
    return List.of(
        guard(
            "authority-ends-too-soon",
            "Terraform: the CA ends before what it is to issue",
            "https://docs.aws.amazon.com/privateca/latest/userguide/ca-lifecycle.html"),
        guard(
            "authority-not-active",
            "Terraform: the CA is not active",
            "https://docs.aws.amazon.com/privateca/latest/userguide/PcaUpdateStatus.html"),
        guard(
            "certificate-not-issued",
            "Terraform: the certificate is not issued",
            "https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateDetail.html"),
        guard(
            "database-class-malformed",
            "Terraform: the class of the database is not one",
            "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.html"),
        guard(
            "desired-count-malformed",
            "Terraform: the number of tasks is not a whole number",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html"),
        guard(
            "resource-id-malformed",
            "Terraform: the identifier of a VPC or subnet is not one",
            "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html"),
        guard(
            "subnet-outside-vpc",
            "Terraform: a subnet does not belong to the VPC",
            "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"),
        guard(
            "subnets-in-one-zone",
            "Terraform: the subnets lie in one Availability Zone",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html"),
        guard(
            "trust-store-bundle-empty",
            "Terraform: the bundle of a trust store holds nothing",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTrustStore.html"));
  }

  private static RuleInfo guard(String id, String summary, String source) {
    return new RuleInfo(id, Severity.ERROR, summary, source);
  }
}
