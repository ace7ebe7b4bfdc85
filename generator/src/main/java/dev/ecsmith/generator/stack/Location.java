package dev.ecsmith.generator.stack;

/**
 * Where a stack stands.
 *
 * @param region for example {@code us-east-1}
 * @param accountId 12 digits
 */
public record Location(String region, String accountId) {
  /** {@code aws}, {@code aws-us-gov} or {@code aws-cn}: the second part of every ARN. */
  public String partition() {
    if (region.startsWith("us-gov-")) {
      return "aws-us-gov";
    }
    return region.startsWith("cn-") ? "aws-cn" : "aws";
  }

  /** Host name of the registry of Amazon ECR in this region and account. */
  public String regionalRegistry() {
    return accountId + ".dkr.ecr." + region + ".amazonaws.com" + chinese();
  }

  /** A name that nobody else has taken in all of AWS, such as a bucket wants. */
  public String globalName(String name) {
    return name + "-" + accountId + "-" + region;
  }

  /** A service of this region as a principal, which not every service is. */
  public String regionalService(String service) {
    return service + "." + region + ".amazonaws.com" + chinese();
  }

  private String chinese() {
    return region.startsWith("cn-") ? ".cn" : "";
  }

  /** The ARN of something that lies in the account but in no region. */
  public String iamArn(String resource) {
    return "arn:" + partition() + ":iam::" + accountId + ":" + resource;
  }

  /** The ARN of something in this region and account. */
  public String arn(String service, String resource) {
    return "arn:" + partition() + ":" + service + ":" + region + ":" + accountId + ":" + resource;
  }

  /** The host of Amazon ECR. */
  public String imageRegistry() {
    return accountId
        + ".dkr.ecr."
        + region
        + (partition().equals("aws-cn") ? ".amazonaws.com.cn" : ".amazonaws.com");
  }

  /** The ARN of a policy that AWS maintains; the path is part of the name. */
  public String managedPolicyArn(String name) {
    return "arn:" + partition() + ":iam::aws:policy/" + name;
  }
}
