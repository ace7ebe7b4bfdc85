package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;

/**
 * A customer-managed key of KMS with which CloudWatch Logs encrypts log groups.
 *
 * @param logGroups names of the groups, and of no others
 */
public record KmsKey(String label, String description, List<String> logGroups) implements Part {
  public KmsKey {
    logGroups = List.copyOf(logGroups);
  }

  public Expression address() {
    return Expression.reference("aws_kms_key." + label);
  }

  public Expression arn() {
    return Expression.reference("aws_kms_key." + label + ".arn");
  }

  public String documentName() {
    return label + "_key";
  }

  /** The document that is its policy. */
  public Expression policyDocument() {
    return Expression.reference("data.aws_iam_policy_document." + label + "_key.json");
  }
}
