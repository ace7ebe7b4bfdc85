package dev.ecsmith.validator.permission;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.FirelensRouters;
import dev.ecsmith.schemas.LogDestinations;
import dev.ecsmith.schemas.LogDestinations.ServiceOutput;
import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.schemas.Sidecars;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.image.ImageReference;
import dev.ecsmith.validator.permission.RoleNeed.Access;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.FirelensOutput;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.TaskUse;
import dev.ecsmith.validator.task.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Derives from a task definition what its task does with the task role. What the programs in it
 * call beyond that, nobody can tell from here.
 */
public final class TaskRoleNeeds {
  private final RolePermissions permissions;
  private final ArnShapes shapes;
  private final FirelensRouters routers;
  private final LogDestinations destinations;
  private final Sidecars sidecars;

  private TaskRoleNeeds(
      RolePermissions permissions,
      ArnShapes shapes,
      FirelensRouters routers,
      LogDestinations destinations,
      Sidecars sidecars) {
    this.permissions = permissions;
    this.shapes = shapes;
    this.routers = routers;
    this.destinations = destinations;
    this.sidecars = sidecars;
  }

  /** With the tables that are shipped with ecsmith. */
  public static TaskRoleNeeds load() {
    return new TaskRoleNeeds(
        RolePermissions.ofTaskRole(),
        ArnShapes.load(),
        FirelensRouters.load(),
        LogDestinations.load(),
        Sidecars.load());
  }

  /** ECS Exec, then container by container, then the outputs of the log router and the volumes. */
  public List<RoleNeed> of(TaskDefinition task, TaskUse use) {
    Search search = new Search(new Resources(permissions, shapes, Home.of(task, shapes)));
    if (use.executesCommands()) {
      search.add(Cause.SESSIONS, task.node(), search.resources.everything("session"));
    }
    task.containers().forEach(search::addSidecar);
    FirelensOutput.of(task, routers).forEach(search::addOutput);
    task.volumes().forEach(volume -> search.addVolume(volume, isWritten(volume, task)));
    return List.copyOf(search.found);
  }

  /** Whether a container mounts the volume otherwise than to read it only. */
  private static boolean isWritten(Volume volume, TaskDefinition task) {
    return volume
        .name()
        .known()
        .filter(
            name ->
                task.containers().stream()
                    .flatMap(container -> container.mountPoints().stream())
                    .filter(mount -> mount.sourceVolume().knownTo(name::equals))
                    .anyMatch(
                        mount -> {
                          var readOnly = mount.fields().bool("readOnly");
                          return readOnly.isAbsent() || readOnly.knownTo(value -> !value);
                        }))
        .isPresent();
  }

  /** What was found so far in one task definition. */
  private final class Search {
    private final Resources resources;
    private final List<RoleNeed> found = new ArrayList<>();

    Search(Resources resources) {
      this.resources = resources;
    }

    void addSidecar(Container container) {
      container
          .fields()
          .text("image")
          .ifPresent(
              image ->
                  sidecars.in(ImageReference.of(image.value()).repository()).stream()
                      .flatMap(sidecar -> sidecar.purposes().stream())
                      .forEach(
                          purpose -> add(Cause.SIDECAR, image, resources.everything(purpose))));
    }

    void addOutput(FirelensOutput output) {
      output
          .name()
          .known()
          .flatMap(name -> destinations.service(output.router(), name))
          .ifPresent(service -> addOutput(output, service));
    }

    /** An output with a role of its own needs no more than to take that role on. */
    private void addOutput(FirelensOutput output, ServiceOutput service) {
      Optional<StringNode> role = output.option(destinations.roleOption());
      if (role.isPresent()) {
        found.add(
            new RoleNeed(
                Cause.LOG_OUTPUT, role.get(), resources.arn("other-role", role.get().value())));
        return;
      }
      Optional<StringNode> name = output.option(service.nameOption());
      List<String> purposes = new ArrayList<>(service.purposes());
      if (output.option(service.createOption()).filter(TaskRoleNeeds::isTrue).isPresent()) {
        purposes.add(service.createPurpose());
      }
      Optional<String> region = output.option(service.regionOption()).map(StringNode::value);
      for (String purpose : purposes) {
        add(
            Cause.LOG_OUTPUT,
            name.<Node>map(each -> each).orElse(output.options().object()),
            resources.output(
                purpose, service.arn(), name.map(StringNode::value).orElse(Home.ANY), region));
      }
    }

    void addVolume(Volume volume, boolean written) {
      volume
          .efs()
          .filter(
              efs ->
                  efs.fields("authorizationConfig")
                      .filter(config -> config.string("iam").knownTo("ENABLED"::equals))
                      .isPresent())
          .flatMap(efs -> efs.text("fileSystemId"))
          .ifPresent(
              id -> {
                add(Cause.FILE_SYSTEM, id, resources.elasticFileSystem("mount", id.value()));
                if (written) {
                  add(
                      Cause.FILE_SYSTEM,
                      id,
                      resources.elasticFileSystem("mount-writable", id.value()));
                }
              });
      volume
          .s3Files()
          .flatMap(files -> files.text("fileSystemArn"))
          .ifPresent(
              arn -> {
                found.add(
                    new RoleNeed(Cause.S3_FILES, arn, resources.arn("s3-mount", arn.value())));
                if (written) {
                  found.add(
                      new RoleNeed(
                          Cause.S3_FILES, arn, resources.arn("s3-mount-writable", arn.value())));
                }
              });
    }

    void add(Cause cause, Node at, Access access) {
      found.add(new RoleNeed(cause, at, Optional.of(access)));
    }
  }

  private static boolean isTrue(StringNode option) {
    return option.value().equalsIgnoreCase("true") || option.value().equalsIgnoreCase("on");
  }
}
