package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackRoles;
import dev.ecsmith.generator.stack.FileSystem;
import dev.ecsmith.generator.stack.Role;
import java.util.List;

/** The two roles that the playbook gives to all tasks. */
final class AuthleteRoles {
  private final Spec spec;

  AuthleteRoles(Spec spec) {
    this.spec = spec;
  }

  /** Programs in tasks use the file system, where the playbook mounts it by way of IAM. */
  List<Role> all(FileSystem files) {
    return List.of(
        execution(),
        task(
            List.of(
                new Role.Statement(
                    "UseFileSystem",
                    List.of("elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"),
                    List.of(files.arn())))));
  }

  /** Known before Terraform runs, since the stack names the role itself. */
  String executionRoleArn() {
    return StackRoles.arn(spec, execution());
  }

  String taskRoleArn() {
    return StackRoles.arn(spec, task(List.of()));
  }

  private Role execution() {
    return StackRoles.execution(spec, List.of());
  }

  private Role task(List<Role.Statement> statements) {
    return StackRoles.ofTasks(
        spec, "task", "Lets the programs in tasks use the file system", List.of(), statements);
  }
}
