package dev.ecsmith.generator.stack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts a container together: most have little of what a container may have. */
public final class ContainerBuilder {
  private final String name;
  private final String image;
  private final Container.Logs logs;
  private final Map<String, TaskText> environment = new TreeMap<>();
  private final Map<String, TaskText> secrets = new TreeMap<>();
  private boolean essential = true;
  private Optional<String> user = Optional.empty();
  private Optional<TaskText> registryCredentials = Optional.empty();
  private List<String> entryPoint = List.of();
  private List<String> command = List.of();
  private List<Integer> ports = List.of();
  private List<Container.Mount> mounts = List.of();
  private List<Container.Dependency> dependencies = List.of();
  private Optional<Container.HealthCheck> healthCheck = Optional.empty();
  private boolean initProcess;

  ContainerBuilder(String name, String image, Container.Logs logs) {
    this.name = name;
    this.image = image;
    this.logs = logs;
  }

  /** The task goes on when it ends. */
  public ContainerBuilder notEssential() {
    essential = false;
    return this;
  }

  /** Instead of the user that the image names. */
  public ContainerBuilder user(String userAndGroup) {
    user = Optional.of(userAndGroup);
    return this;
  }

  /** The secret with the user name and password of the registry, where it needs one. */
  public ContainerBuilder signedInWith(Optional<Secret> registry) {
    registryCredentials = registry.map(Secret::reference);
    return this;
  }

  public ContainerBuilder entryPoint(String... words) {
    entryPoint = List.of(words);
    return this;
  }

  public ContainerBuilder command(List<String> words) {
    command = List.copyOf(words);
    return this;
  }

  /** TCP ports on which it listens. */
  public ContainerBuilder ports(Integer... numbers) {
    ports = List.of(numbers);
    return this;
  }

  public ContainerBuilder variable(String variable, TaskText value) {
    environment.put(variable, value);
    return this;
  }

  public ContainerBuilder variable(String variable, String value) {
    return variable(variable, TaskText.of(value));
  }

  public ContainerBuilder variables(Map<String, String> fixed) {
    fixed.forEach(this::variable);
    return this;
  }

  /**
   * A variable whose value ECS reads when the task starts.
   *
   * @param valueFrom the place of the value
   */
  public ContainerBuilder secret(String variable, TaskText valueFrom) {
    secrets.put(variable, valueFrom);
    return this;
  }

  public ContainerBuilder mounts(Container.Mount... volumes) {
    mounts = List.of(volumes);
    return this;
  }

  public ContainerBuilder dependsOn(Container.Dependency... others) {
    dependencies = List.of(others);
    return this;
  }

  public ContainerBuilder healthCheck(Container.HealthCheck check) {
    healthCheck = Optional.of(check);
    return this;
  }

  public ContainerBuilder initProcess(boolean wanted) {
    initProcess = wanted;
    return this;
  }

  public Container build() {
    return new Container(
        name,
        image,
        essential,
        user,
        registryCredentials,
        entryPoint,
        command,
        ports,
        environment,
        secrets,
        mounts,
        dependencies,
        healthCheck,
        logs,
        initProcess);
  }
}
