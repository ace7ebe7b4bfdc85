package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import java.util.List;
import java.util.Optional;

/** A container definition. */
public record Container(Fields fields) {
  public Value<String> name() {
    return fields.string("name");
  }

  public Value<String> image() {
    return fields.string("image");
  }

  /** Whether the task stops with this container; {@code true} where the document doesn't say. */
  public Value<Boolean> essential() {
    return fields.bool("essential");
  }

  /** CPU units. */
  public Value<Long> cpu() {
    return fields.integer("cpu");
  }

  /** The limit in MiB. */
  public Value<Long> memory() {
    return fields.integer("memory");
  }

  /** What is kept for it, in MiB. */
  public Value<Long> memoryReservation() {
    return fields.integer("memoryReservation");
  }

  /** Variables whose value stands in the document. */
  public List<Variable> environment() {
    return fields.fieldsList("environment").stream().map(Variable::new).toList();
  }

  /** Variables whose value ECS reads from Secrets Manager or Parameter Store. */
  public List<SecretReference> secrets() {
    return fields.fieldsList("secrets").stream().map(SecretReference::new).toList();
  }

  public List<PortMapping> portMappings() {
    return fields.fieldsList("portMappings").stream().map(PortMapping::new).toList();
  }

  public List<MountPoint> mountPoints() {
    return fields.fieldsList("mountPoints").stream().map(MountPoint::new).toList();
  }

  public List<Dependency> dependsOn() {
    return fields.fieldsList("dependsOn").stream().map(Dependency::new).toList();
  }

  /** Containers that this one reaches by name, each as {@code NAME} or {@code NAME:ALIAS}. */
  public List<Value<String>> links() {
    return fields.strings("links");
  }

  /** Seconds that containers which wait for this one give it. */
  public Value<Long> startTimeout() {
    return fields.integer("startTimeout");
  }

  /** Whether ECS starts the container again when it exits. */
  public Optional<Fields> restartPolicy() {
    return fields.fields("restartPolicy");
  }

  /** {@code USER[:GROUP]}, names or numbers. */
  public Value<String> user() {
    return fields.string("user");
  }

  /** Mounts that live in memory. */
  public List<Fields> tmpfs() {
    return fields
        .fields("linuxParameters")
        .map(parameters -> parameters.fieldsList("tmpfs"))
        .orElse(List.of());
  }

  /** What makes the container the log router of its task. */
  public Optional<Firelens> firelens() {
    return fields.fields("firelensConfiguration").map(Firelens::new);
  }

  /** Containers whose volumes this one mounts as well. */
  public List<VolumesFrom> volumesFrom() {
    return fields.fieldsList("volumesFrom").stream().map(VolumesFrom::new).toList();
  }

  /** The command that tells whether the container is healthy; one of the image doesn't count. */
  public Value<Fields> healthCheck() {
    return fields.object("healthCheck");
  }

  /** Files in S3 that ECS reads variables from. */
  public List<Fields> environmentFiles() {
    return fields.fieldsList("environmentFiles");
  }

  public Optional<LogConfiguration> logConfiguration() {
    return fields.fields("logConfiguration").map(LogConfiguration::new);
  }

  /** The secret with which ECS signs in to a private registry. */
  public Value<String> registryCredentials() {
    return fields
        .fields("repositoryCredentials")
        .map(credentials -> credentials.string("credentialsParameter"))
        .orElseGet(() -> new Value.Absent<>(fields.object()));
  }

  /** An element of {@code environment}. */
  public record Variable(Fields fields) {
    public Value<String> name() {
      return fields.string("name");
    }

    public Value<String> value() {
      return fields.string("value");
    }
  }

  /** An element of {@code secrets}. */
  public record SecretReference(Fields fields) {
    public Value<String> name() {
      return fields.string("name");
    }

    /** A Secrets Manager or Parameter Store ARN, or the name of a parameter. */
    public Value<String> valueFrom() {
      return fields.string("valueFrom");
    }
  }

  /** An element of {@code portMappings}. */
  public record PortMapping(Fields fields) {
    public Value<Long> containerPort() {
      return fields.integer("containerPort");
    }

    public Value<Long> hostPort() {
      return fields.integer("hostPort");
    }

    public Value<String> protocol() {
      return fields.string("protocol");
    }

    public Value<String> name() {
      return fields.string("name");
    }

    /** {@code FIRST-LAST}, instead of {@link #containerPort()} and {@link #hostPort()}. */
    public Value<String> containerPortRange() {
      return fields.string("containerPortRange");
    }

    /** What Service Connect shall understand on the port. */
    public Value<String> appProtocol() {
      return fields.string("appProtocol");
    }
  }

  /** An element of {@code mountPoints}. */
  public record MountPoint(Fields fields) {
    /** The name of a volume of the task. */
    public Value<String> sourceVolume() {
      return fields.string("sourceVolume");
    }

    public Value<String> containerPath() {
      return fields.string("containerPath");
    }
  }

  /** An element of {@code dependsOn}. */
  public record Dependency(Fields fields) {
    public Value<String> containerName() {
      return fields.string("containerName");
    }

    /** {@code START}, {@code COMPLETE}, {@code SUCCESS} or {@code HEALTHY}. */
    public Value<String> condition() {
      return fields.string("condition");
    }
  }

  /** An element of {@code volumesFrom}. */
  public record VolumesFrom(Fields fields) {
    public Value<String> sourceContainer() {
      return fields.string("sourceContainer");
    }
  }

  /** The configuration of a log router. */
  public record Firelens(Fields fields) {
    /** {@code fluentd} or {@code fluentbit}. */
    public Value<String> type() {
      return fields.string("type");
    }

    /** Absent where there are none at all. */
    public Value<Fields> options() {
      return fields.object("options");
    }

    /** One of the options; absent where there are none at all. */
    public Value<String> option(String name) {
      return options().flatMap(options -> options.string(name));
    }
  }

  /** What happens to the container's output. */
  public record LogConfiguration(Fields fields) {
    public Value<String> logDriver() {
      return fields.string("logDriver");
    }

    /** The driver's options; absent where there are none at all. */
    public Value<Fields> options() {
      return fields.object("options");
    }

    /** Options whose value ECS reads from Secrets Manager or Parameter Store. */
    public List<SecretReference> secretOptions() {
      return fields.fieldsList("secretOptions").stream().map(SecretReference::new).toList();
    }

    /** A driver's option; absent where there are no options at all. */
    public Value<String> option(String name) {
      return fields
          .fields("options")
          .map(options -> options.string(name))
          .orElseGet(() -> new Value.Absent<>(fields.object()));
    }
  }
}
