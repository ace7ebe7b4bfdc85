package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.FileSystem;
import dev.ecsmith.generator.stack.FileSystem.AccessPoint;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Role;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.generator.stack.TaskDefinition.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The section {@code volumes}, which a spec may do without. */
final class ServiceVolumes {
  private final Spec spec;

  ServiceVolumes(Spec spec) {
    this.spec = spec;
  }

  /** Whether there are any. */
  boolean any() {
    return !volumes().isEmpty();
  }

  Optional<FileSystem> fileSystem(Network network) {
    return any()
        ? Optional.of(
            new FileSystem(
                spec.name(),
                network.subnets(SubnetKind.PRIVATE),
                StackGroups.FILE_SYSTEM,
                volumes().stream().map(ServiceVolumes::accessPoint).toList()))
        : Optional.empty();
  }

  static List<Volume> ofTask(Optional<FileSystem> fileSystem) {
    return fileSystem.stream()
        .flatMap(
            files ->
                files.accessPoints().stream()
                    .<Volume>map(point -> new Volume.OfFileSystem(point.label(), files, point)))
        .toList();
  }

  static Container.Mount[] mounts(Section container) {
    return container.sections("mounts").stream()
        .map(
            mount ->
                new Container.Mount(
                    mount.text("volume"), mount.text("path"), mount.flag("read_only")))
        .toArray(Container.Mount[]::new);
  }

  /** What the task may do on the file system: write only where a container does. */
  List<Role.Statement> permissions(Optional<FileSystem> fileSystem) {
    Set<String> written =
        spec.root().sections("containers").stream()
            .flatMap(container -> container.sections("mounts").stream())
            .filter(mount -> !mount.flag("read_only"))
            .map(mount -> mount.text("volume"))
            .collect(Collectors.toSet());
    List<Role.Statement> statements = new ArrayList<>();
    for (FileSystem files : fileSystem.stream().toList()) {
      List<AccessPoint> writable =
          files.accessPoints().stream().filter(point -> written.contains(point.label())).toList();
      statements.add(statement("MountVolumes", "ClientMount", files, files.accessPoints()));
      if (!writable.isEmpty()) {
        statements.add(statement("WriteVolumes", "ClientWrite", files, writable));
      }
    }
    return statements;
  }

  private static Role.Statement statement(
      String sid, String action, FileSystem files, List<AccessPoint> points) {
    List<Expression> arns = points.stream().map(AccessPoint::arn).toList();
    return new Role.Statement(
        sid,
        List.of("elasticfilesystem:" + action),
        List.of(files.arn()),
        Optional.of(new Role.Condition("elasticfilesystem:AccessPointArn", arns)));
  }

  private List<Section> volumes() {
    return spec.root().sections("volumes");
  }

  private static AccessPoint accessPoint(Section volume) {
    String name = volume.text("name");
    return new AccessPoint(
        name,
        volume.optionalText("path").orElse("/" + name),
        volume.number("uid"),
        volume.number("gid"));
  }
}
