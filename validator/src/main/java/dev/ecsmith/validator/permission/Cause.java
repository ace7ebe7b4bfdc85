package dev.ecsmith.validator.permission;

/** What in a task definition, or in its use, takes a role of the task. */
public enum Cause {
  SECRETS("`secrets`", false),
  SECRET_OPTIONS("`secretOptions`", false),
  REGISTRY_CREDENTIALS("`repositoryCredentials`", false),
  ENVIRONMENT_FILES("`environmentFiles`", false),
  LOG_ROUTER_CONFIGURATION("the configuration of the log router in S3", false),
  CREDENTIAL_SPECIFICATIONS("`credentialSpecs`", false),
  FILE_SERVER("`fsxWindowsFileServerVolumeConfiguration`", false),
  LOG_DRIVER("the log driver `awslogs`", true),
  IMAGE("an ECR image", true),
  SESSIONS("ECS Exec", false),
  FILE_SYSTEM("an EFS volume with `iam`", true),
  S3_FILES("`s3filesVolumeConfiguration`", false),
  LOG_OUTPUT("an output of the log router", true),
  SIDECAR("a container that sends traces or metrics", true);

  private final String phrase;
  private final boolean instanceRoleWillDo;

  Cause(String phrase, boolean instanceRoleWillDo) {
    this.phrase = phrase;
    this.instanceRoleWillDo = instanceRoleWillDo;
  }

  /** For the middle of a sentence, with its article. */
  public String phrase() {
    return phrase;
  }

  /** Whether on a container instance of one's own the role of the instance can stand in. */
  public boolean instanceRoleWillDo() {
    return instanceRoleWillDo;
  }
}
