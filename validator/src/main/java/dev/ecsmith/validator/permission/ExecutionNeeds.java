package dev.ecsmith.validator.permission;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.permission.RoleNeed.Access;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Derives from a task definition what ECS does with the execution role. */
public final class ExecutionNeeds {
  private static final Pattern CREDENTIAL_SPECIFICATION =
      Pattern.compile("credentialspec(?:domainless)?:");

  private final RolePermissions permissions;
  private final ArnShapes shapes;

  public ExecutionNeeds(RolePermissions permissions, ArnShapes shapes) {
    this.permissions = permissions;
    this.shapes = shapes;
  }

  /** Container by container, then the volumes. */
  public List<RoleNeed> of(TaskDefinition task) {
    Search search = new Search(new Resources(permissions, shapes, Home.of(task, shapes)));
    task.containers().forEach(search::addFrom);
    task.volumes().stream().flatMap(volume -> volume.fsx().stream()).forEach(search::addFileServer);
    return List.copyOf(search.found);
  }

  /** What was found so far in one task definition. */
  private static final class Search {
    private final Resources resources;
    private final List<RoleNeed> found = new ArrayList<>();

    Search(Resources resources) {
      this.resources = resources;
    }

    void addFrom(Container container) {
      Fields fields = container.fields();
      fields.text("image").ifPresent(this::addImage);
      fields
          .fields("repositoryCredentials")
          .ifPresent(credentials -> addCredentials(Cause.REGISTRY_CREDENTIALS, credentials));
      container.secrets().forEach(secret -> addSecret(Cause.SECRETS, secret));
      container
          .environmentFiles()
          .forEach(file -> addReference(Cause.ENVIRONMENT_FILES, file, "value", ""));
      container.logConfiguration().ifPresent(this::addLog);
      fields
          .fields("firelensConfiguration")
          .flatMap(router -> router.fields("options"))
          .filter(options -> options.string("config-file-type").knownTo("s3"::equals))
          .ifPresent(
              options ->
                  addReference(Cause.LOG_ROUTER_CONFIGURATION, options, "config-file-value", ""));
      fields.list("credentialSpecs").ifKnown(list -> list.forEach(this::addSpecification));
    }

    void addFileServer(Fields volume) {
      volume
          .text("fileSystemId")
          .ifPresent(
              id -> add(Cause.FILE_SERVER, id, Optional.of(resources.fileServer(id.value()))));
      volume
          .fields("authorizationConfig")
          .ifPresent(fields -> addCredentials(Cause.FILE_SERVER, fields));
    }

    private void addCredentials(Cause cause, Fields fields) {
      addReference(cause, fields, "credentialsParameter", Resources.SECRET_BY_NAME);
    }

    private void addSecret(Cause cause, Container.SecretReference secret) {
      addReference(cause, secret.fields(), "valueFrom", Resources.PARAMETER);
    }

    private void addImage(StringNode image) {
      Optional<Access> access = resources.image(image.value());
      if (access.isPresent() || Placeholders.anyIn(image.value())) {
        add(Cause.IMAGE, image, access);
      }
    }

    private void addLog(LogConfiguration log) {
      log.secretOptions().forEach(option -> addSecret(Cause.SECRET_OPTIONS, option));
      if (log.logDriver().knownTo("awslogs"::equals)) {
        Optional<Fields> options = log.fields().fields("options");
        options
            .flatMap(each -> each.text("awslogs-group"))
            .ifPresentOrElse(
                group -> addLogGroup(group, options.get()),
                () -> add(Cause.LOG_DRIVER, log.fields().object(), Optional.empty()));
      }
    }

    private void addLogGroup(StringNode group, Fields options) {
      Optional<String> region = options.text("awslogs-region").map(StringNode::value);
      add(
          Cause.LOG_DRIVER,
          group,
          Optional.of(resources.logGroup(Resources.LOG, group.value(), region)));
      if (options.string("awslogs-create-group").knownTo("true"::equals)) {
        add(
            Cause.LOG_DRIVER,
            group,
            Optional.of(resources.logGroup(Resources.LOG_GROUP, group.value(), region)));
      }
    }

    /** One in a file of the instance needs no role. */
    private void addSpecification(Node node) {
      if (node instanceof StringNode text) {
        String place = CREDENTIAL_SPECIFICATION.matcher(text.value()).replaceFirst("");
        Optional<Access> access = resources.reference(place, "");
        access.ifPresent(known -> add(Cause.CREDENTIAL_SPECIFICATIONS, text, access));
      }
    }

    private void addReference(Cause cause, Fields fields, String key, String named) {
      fields
          .text(key)
          .ifPresent(text -> add(cause, text, resources.reference(text.value(), named)));
    }

    private void add(Cause cause, Node at, Optional<Access> access) {
      found.add(new RoleNeed(cause, at, access));
    }
  }
}
