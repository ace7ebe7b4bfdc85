package dev.ecsmith.cli;

/** What a caller reads who gave no command. */
final class Welcome {
  static final String TEXT =
      """
      ecsmith needs a command. To begin with:

        ecsmith products                       what it can deploy
        ecsmith init ztrust-sso --out spec.yaml
                                               a spec to fill in
        ecsmith validate spec.yaml             what would fail, before Terraform runs
        ecsmith generate spec.yaml --out infrastructure
                                               the Terraform and ECS files
        ecsmith lint task-definition.json      a task definition that you wrote yourself
        ecsmith --help                         everything else\
      """;

  private Welcome() {}
}
