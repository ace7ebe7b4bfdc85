package dev.ecsmith.validator.rules.platform;

import dev.ecsmith.schemas.PlatformSupport;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class PlatformRules {
  private PlatformRules() {}

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    PlatformSupport support = PlatformSupport.load();
    TaskPlatform fargate = TaskPlatform.named("fargate", support);
    TaskPlatform managed = TaskPlatform.named("managed-instances", support);
    TaskPlatform external = TaskPlatform.named("external", support);
    TaskPlatform ec2 = TaskPlatform.named("ec2", support);
    TaskPlatform windows = TaskPlatform.named("windows", support);
    TaskPlatform linux = TaskPlatform.named("linux", support);
    return List.of(
        new KeyNotSupported(
            TaskPlatform.named("awsvpc", support),
            "A task sets a key that the network mode awsvpc does not support"),
        new KeyNotSupported(
            TaskPlatform.named("bridge-network", support),
            "A task sets a key that the network mode bridge does not support"),
        new KeyNotSupported(ec2, "A task for EC2 sets a key that EC2 does not support"),
        new KeyNotSupported(
            external, "A task for external instances sets a key that they do not support"),
        new ValueNotSupported(
            external, "A task for external instances has a value that they do not support"),
        new KeyNotSupported(fargate, "A Fargate task sets a key that Fargate does not support"),
        new ValueNotSupported(fargate, "A Fargate task has a value that Fargate does not support"),
        new KeyNotSupported(
            TaskPlatform.named("host-network", support),
            "A task sets a key that the network mode host does not support"),
        new InferenceAcceleratorRetired(),
        new KeyNotSupported(linux, "A task for Linux sets a key that Linux does not support"),
        new KeyNotSupported(
            managed, "A task for managed instances sets a key that they do not support"),
        new ValueNotSupported(
            managed, "A task for managed instances has a value that they do not support"),
        new KeyNotSupported(
            TaskPlatform.named("no-network", support),
            "A task sets a key that the network mode none does not support"),
        new KeyNotSupported(windows, "A task for Windows sets a key that Windows does not support"),
        new ValueNotSupported(
            windows, "A task for Windows has a value that Windows does not support"),
        new WindowsMountAcrossDrives(),
        new WindowsTaskSizeIgnored());
  }
}
