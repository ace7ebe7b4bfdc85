package dev.ecsmith.validator.permission;

/** What in a task definition makes ECS use the execution role. */
public enum Cause {
  SECRETS("`secrets`", false),
  SECRET_OPTIONS("`secretOptions`", false),
  REGISTRY_CREDENTIALS("`repositoryCredentials`", false),
  ENVIRONMENT_FILES("`environmentFiles`", false),
  LOG_ROUTER_CONFIGURATION("the configuration of the log router in S3", false),
  CREDENTIAL_SPECIFICATIONS("`credentialSpecs`", false),
  FILE_SERVER_CREDENTIALS("`fsxWindowsFileServerVolumeConfiguration`", false),
  LOG_DRIVER("the log driver `awslogs`", true),
  IMAGE("an ECR image", true);

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
