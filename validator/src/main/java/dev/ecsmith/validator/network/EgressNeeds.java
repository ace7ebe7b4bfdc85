package dev.ecsmith.validator.network;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.FileSystems;
import dev.ecsmith.schemas.FirelensRouters;
import dev.ecsmith.schemas.LogDestinations;
import dev.ecsmith.schemas.Registries;
import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.schemas.VpcEndpoints;
import dev.ecsmith.schemas.VpcEndpoints.Service;
import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.image.ImageReference;
import dev.ecsmith.validator.network.EgressNeed.Origin;
import dev.ecsmith.validator.permission.Cause;
import dev.ecsmith.validator.permission.ExecutionNeeds;
import dev.ecsmith.validator.permission.Home;
import dev.ecsmith.validator.permission.RoleNeed;
import dev.ecsmith.validator.permission.TaskRoleNeeds;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.FirelensOutput;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.TaskUse;
import dev.ecsmith.validator.task.Volume;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Derives from a task definition the connections that it takes for the task to start and to do what
 * its definition says. What its programs connect to beyond that, nobody can tell from here.
 */
public final class EgressNeeds {
  private static final String AN_IMAGE = "an image";

  private final ArnShapes shapes;
  private final ExecutionNeeds executionNeeds;
  private final TaskRoleNeeds taskRoleNeeds;
  private final VpcEndpoints endpoints;
  private final Registries registries;
  private final FileSystems fileSystems;
  private final FirelensRouters routers;
  private final LogDestinations destinations;

  private EgressNeeds(
      ArnShapes shapes,
      VpcEndpoints endpoints,
      Registries registries,
      FileSystems fileSystems,
      FirelensRouters routers,
      LogDestinations destinations) {
    this.shapes = shapes;
    this.executionNeeds = new ExecutionNeeds(RolePermissions.ofExecutionRole(), shapes);
    this.taskRoleNeeds = TaskRoleNeeds.load();
    this.endpoints = endpoints;
    this.registries = registries;
    this.fileSystems = fileSystems;
    this.routers = routers;
    this.destinations = destinations;
  }

  /** With the tables that are shipped with ecsmith. */
  public static EgressNeeds load() {
    return new EgressNeeds(
        ArnShapes.load(),
        VpcEndpoints.load(),
        Registries.load(),
        FileSystems.load(),
        FirelensRouters.load(),
        LogDestinations.load());
  }

  /**
   * What ECS does with the execution role, registries other than ECR, log drivers, what is done
   * with the task role, outputs of the log router, volumes, and the agent of a container instance.
   * Two values that ask for the same are two needs.
   */
  public List<EgressNeed> of(TaskDefinition task, TaskUse use) {
    Search search = new Search(AwsNames.of(Home.of(task, shapes), endpoints));
    executionNeeds.of(task).forEach(need -> search.addRoleNeed(need, Origin.HOST));
    task.containers().stream()
        .flatMap(container -> container.fields().text("image").stream())
        .forEach(search::addImage);
    task.containers().stream()
        .flatMap(container -> container.logConfiguration().stream())
        .forEach(search::addLog);
    taskRoleNeeds.of(task, use).forEach(need -> search.addRoleNeed(need, Origin.TASK));
    FirelensOutput.of(task, routers).forEach(search::addOutput);
    task.volumes().forEach(search::addVolume);
    if (use.isOnInstancesOf(task)) {
      for (String service : endpoints.containerInstances()) {
        search.addService(
            "the ECS agent", task.node(), search.names.service(endpoints.service(service)), true);
      }
    }
    return List.copyOf(search.found);
  }

  /**
   * What a use takes of which no more than its kind is known.
   *
   * @param purpose one of {@link RolePermissions}
   */
  public List<EgressNeed> of(Cause cause, String purpose, Node at) {
    AwsNames names = AwsNames.of(Home.UNKNOWN, endpoints);
    return endpoints.forPurpose(purpose).stream()
        .map(
            service ->
                new EgressNeed(
                    cause.phrase(),
                    at,
                    names.service(service),
                    endpoints.port(),
                    Origin.HOST,
                    true))
        .toList();
  }

  /** What was found so far in one task definition. */
  private final class Search {
    private final AwsNames names;
    private final Set<EgressNeed> found = new LinkedHashSet<>();

    Search(AwsNames names) {
      this.names = names;
    }

    void addRoleNeed(RoleNeed need, Origin origin) {
      String purpose =
          need.access()
              .map(access -> access.purpose().name())
              .orElseGet(() -> usualPurpose(need.cause()));
      AwsNames there =
          need.access().map(access -> names.inPlaceOf(access.arn(), shapes)).orElse(names);
      for (Service service : endpoints.forPurpose(purpose)) {
        add(
            need.cause().phrase(),
            need.at(),
            destination(service, need, there),
            endpoints.port(),
            origin,
            need);
      }
      if (purpose.isEmpty() && need.cause() != Cause.IMAGE && origin == Origin.HOST) {
        add(
            need.cause().phrase(),
            need.at(),
            new Destination.Unknown(),
            endpoints.port(),
            origin,
            need);
      }
    }

    private Destination destination(Service service, RoleNeed need, AwsNames there) {
      return switch (service.name()) {
        case AwsNames.REGISTRY ->
            there.registry(service, need.at() instanceof StringNode image ? image.value() : "");
        case AwsNames.STORAGE ->
            there.storage(
                service,
                need.cause() == Cause.IMAGE ? endpoints.imageBucket() : bucket(need.access()));
        default -> there.service(service);
      };
    }

    /** One in ECR is a need of the execution role. */
    void addImage(StringNode image) {
      if (AccountId.regionOfEcrHost(image.value()).isPresent()) {
        return;
      }
      String repository = ImageReference.of(image.value()).repository();
      int slash = repository.indexOf('/');
      String first = slash < 0 ? repository : repository.substring(0, slash);
      if (Placeholders.anyIn(first) || image.value().isBlank()) {
        add(AN_IMAGE, image, new Destination.Unknown(), registries.port(), Origin.HOST, false);
        return;
      }
      boolean hasHost = slash >= 0 && (first.matches(".*[.:].*") || first.equals("localhost"));
      Optional<Registries.Registry> registry =
          hasHost ? registries.at(first) : Optional.of(registries.usual());
      if (registry.isPresent()) {
        for (String host : registry.get().hosts()) {
          add(
              "an image of " + registry.get().name(),
              image,
              new Destination.PublicHost(host),
              registries.port(),
              Origin.HOST,
              true);
        }
      } else {
        add(AN_IMAGE, image, Address.of(first), registries.port(), Origin.HOST);
      }
    }

    void addLog(LogConfiguration log) {
      log.logDriver()
          .known()
          .flatMap(destinations::driver)
          .ifPresent(driver -> addLog(log, driver));
    }

    private void addLog(LogConfiguration log, LogDestinations.Driver driver) {
      String reason = "the log driver `" + driver.name() + "`";
      Optional<StringNode> option =
          log.fields().fields("options").flatMap(options -> options.text(driver.addressOption()));
      boolean secret =
          log.secretOptions().stream()
              .anyMatch(each -> each.name().knownTo(driver.addressOption()::equals));
      Node at = option.<Node>map(each -> each).orElse(log.fields().object());
      if (secret) {
        add(reason, at, new Destination.Unknown(), driver.port(), Origin.HOST, true);
      } else {
        String address = option.map(StringNode::value).orElse(driver.host());
        if (!address.isBlank() && !destinations.isLocal(address)) {
          add(reason, at, Address.of(address), driver.port(), Origin.HOST);
        }
      }
    }

    /** One to a service of AWS is a need of the task role. */
    void addOutput(FirelensOutput output) {
      String reason = Cause.LOG_OUTPUT.phrase();
      if (output.name().isUnknown()) {
        add(
            reason,
            output.name().at(),
            new Destination.Unknown(),
            endpoints.port(),
            Origin.TASK,
            true);
      }
      output
          .name()
          .known()
          .filter(name -> destinations.service(output.router(), name).isEmpty())
          .ifPresent(name -> addHostOutput(reason, output, name));
    }

    private void addHostOutput(String reason, FirelensOutput output, String name) {
      Optional<LogDestinations.HostOutput> usual = destinations.host(name);
      Optional<StringNode> option =
          destinations.addressOptions().stream()
              .flatMap(each -> output.option(each).stream())
              .findFirst();
      if (option.isEmpty()) {
        usual
            .filter(host -> !host.host().isEmpty())
            .ifPresent(
                host ->
                    add(
                        reason,
                        output.options().object(),
                        new Destination.PublicHost(host.host()),
                        host.port(),
                        Origin.TASK,
                        true));
        return;
      }
      if (destinations.isLocal(option.get().value())) {
        return;
      }
      int port =
          destinations.portOptions().stream()
              .flatMap(each -> output.option(each).stream())
              .flatMap(each -> Address.port(each.value()).stream())
              .findFirst()
              .or(() -> usual.map(LogDestinations.HostOutput::port))
              .orElse(endpoints.port());
      add(reason, option.get(), Address.of(option.get().value()), port, Origin.TASK);
    }

    void addVolume(Volume volume) {
      for (FileSystems.Kind kind : fileSystems.kinds()) {
        volume
            .fields()
            .fields(kind.key())
            .ifPresent(
                fields ->
                    add(
                        "a volume of " + kind.label(),
                        fields.object(),
                        new Destination.MountTarget(names.mountTarget(kind, fields)),
                        kind.port(),
                        Origin.HOST,
                        true));
      }
    }

    void addService(String reason, Node at, Destination service, boolean certain) {
      add(reason, at, service, endpoints.port(), Origin.HOST, certain);
    }

    private void add(String reason, Node at, Address address, int usualPort, Origin origin) {
      add(reason, at, address.destination(), address.portOr(usualPort), origin, true);
    }

    private void add(
        String reason, Node at, Destination destination, int port, Origin origin, RoleNeed need) {
      add(reason, at, destination, port, origin, need.isCertain() && !namesFipsHost(at));
    }

    private void add(
        String reason, Node at, Destination destination, int port, Origin origin, boolean certain) {
      found.add(new EgressNeed(reason, at, destination, port, origin, certain));
    }
  }

  /** Endpoints of such hosts have names of their own. */
  private static boolean namesFipsHost(Node at) {
    return at instanceof StringNode text && text.value().contains(".ecr-fips.");
  }

  /** Of an object or of a bucket as a whole; where it isn't known, any. */
  private static String bucket(Optional<RoleNeed.Access> access) {
    return access
        .flatMap(known -> Arn.of(known.arn()))
        .flatMap(Arn::resource)
        .map(resource -> resource.text().split("/", 2)[0])
        .orElse(Home.ANY);
  }

  /** What a value is good for that isn't known, where it can be nothing else; else empty. */
  private static String usualPurpose(Cause cause) {
    return switch (cause) {
      case LOG_DRIVER -> "log";
      case ENVIRONMENT_FILES, LOG_ROUTER_CONFIGURATION -> "object";
      case REGISTRY_CREDENTIALS -> "secret";
      default -> "";
    };
  }
}
