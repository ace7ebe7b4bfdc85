package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code RegisterTaskDefinition} is given.
 *
 * @param executionRoleArn role with which ECS starts the task
 * @param taskRoleArn role of the program in the task
 * @param launchType {@code FARGATE} or {@code EC2}
 * @param cpuUnits 1024 for one vCPU
 */
public record TaskDefinition(
    String family,
    TaskText executionRoleArn,
    Optional<TaskText> taskRoleArn,
    String launchType,
    int cpuUnits,
    int memoryMib,
    List<Volume> volumes,
    List<Container> containers) {
  public TaskDefinition {
    volumes = List.copyOf(volumes);
    containers = List.copyOf(containers);
  }

  /** The names with their values, as an object of HCL. */
  public Expression filledInValues() {
    return Expression.object(
        filledIn().stream()
            .collect(
                Collectors.toMap(TaskText.Part.FilledIn::name, TaskText.Part.FilledIn::value)));
  }

  /** What Terraform fills in, each name once, sorted. */
  public List<TaskText.Part.FilledIn> filledIn() {
    return Stream.of(
            Stream.of(executionRoleArn),
            taskRoleArn.stream(),
            volumes.stream().flatMap(Volume::texts),
            containers.stream().flatMap(Container::texts))
        .flatMap(texts -> texts)
        .flatMap(TaskText::filledIn)
        .distinct()
        .sorted(Comparator.comparing(TaskText.Part.FilledIn::name))
        .toList();
  }

  /** Whether it holds the host name of a database. */
  boolean names(Database database) {
    List<TaskText.Part.FilledIn> host = database.host().filledIn().toList();
    return filledIn().stream().anyMatch(host::contains);
  }

  /** Whether a container may mount the stack's file system. */
  boolean usesFileSystem() {
    return volumes.stream().anyMatch(Volume::onFileSystem);
  }

  /** Whether each container has a port. */
  public boolean allListen() {
    return containers.stream().noneMatch(container -> container.ports().isEmpty());
  }

  /** Where the file with it lies. */
  public String path() {
    return "task-definitions/" + family + ".json";
  }

  /** Storage that containers mount. */
  public sealed interface Volume {
    String name();

    /** Whether tasks need mount targets to start. */
    default boolean onFileSystem() {
      return false;
    }

    /** What stands in the task definition, parts of which Terraform may have to fill in. */
    Stream<TaskText> texts();

    /** Lives and dies with the task, whose containers share it. */
    record OfTask(String name) implements Volume {
      @Override
      public Stream<TaskText> texts() {
        return Stream.empty();
      }
    }

    /** A directory of the stack's file system, which outlives tasks and is shared by them. */
    record OfFileSystem(String name, FileSystem files, FileSystem.AccessPoint accessPoint)
        implements Volume {
      public TaskText fileSystemId() {
        return TaskText.filledIn("file_system_id", files.id());
      }

      public TaskText accessPointId() {
        return TaskText.filledIn(accessPoint.label() + "_access_point_id", accessPoint.id());
      }

      @Override
      public boolean onFileSystem() {
        return true;
      }

      @Override
      public Stream<TaskText> texts() {
        return Stream.of(fileSystemId(), accessPointId());
      }
    }
  }
}
