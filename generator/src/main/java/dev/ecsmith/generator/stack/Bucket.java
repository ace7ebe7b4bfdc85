package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.Optional;

/**
 * A bucket of S3 that nobody reaches from outside of the account, nor without TLS.
 *
 * @param name unique in all of AWS
 * @param description what it holds, as the beginning of a sentence
 * @param versioned whether a former version of an object is kept
 * @param expiryDays after which objects go
 * @param logsOfLoadBalancers whether Elastic Load Balancing may write logs
 */
public record Bucket(
    String label,
    String name,
    String description,
    boolean versioned,
    Optional<Integer> expiryDays,
    boolean logsOfLoadBalancers)
    implements Part {
  public Expression address() {
    return Expression.reference("aws_s3_bucket." + label);
  }

  /** An attribute of the policy, for what must wait for it. */
  public Expression policyAttribute(String name) {
    return Expression.reference("aws_s3_bucket_policy." + label + "." + name);
  }

  /** Its settings in Terraform that decide how an object is kept. */
  public Expression versioningAddress() {
    return Expression.reference("aws_s3_bucket_versioning." + label);
  }

  /** What keeps the public out, in Terraform. */
  public Expression accessBlockAddress() {
    return Expression.reference("aws_s3_bucket_public_access_block." + label);
  }

  public String documentName() {
    return label + "_bucket";
  }

  /** The document that is its policy. */
  public Expression policyDocument() {
    return Expression.reference("data.aws_iam_policy_document." + label + "_bucket.json");
  }
}
