package dev.ecsmith.examples;

import java.util.Map;

/** What the tools know of AWS: nothing of this machine's settings, and no account that is real. */
final class AwsEnvironment {
  static final String REGION = "us-east-1";
  static final String ACCOUNT = "123456789012";

  private AwsEnvironment() {}

  static void replace(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("TF_"));
    environment.put("AWS_ACCESS_KEY_ID", "testing");
    environment.put("AWS_SECRET_ACCESS_KEY", "testing");
    environment.put("AWS_REGION", REGION);
    environment.put("AWS_DEFAULT_REGION", REGION);
    // Without it, a program that misses something asks the metadata service of a cloud for it.
    environment.put("AWS_EC2_METADATA_DISABLED", "true");
    environment.put("AWS_PAGER", "");
    environment.put("NO_PROXY", "127.0.0.1,localhost");
  }
}
