package dev.ecsmith.generator.terraform;

import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.TaskDefinition;
import dev.ecsmith.generator.stack.TaskText;
import dev.ecsmith.validator.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The task definition as the JSON that {@code RegisterTaskDefinition} takes.
 *
 * <p>It is canonical: names sorted, nothing empty, and every default written out that ECS would
 * fill in, so that Terraform finds on the second plan what it wrote. Terraform reads the same file
 * as a template; hence a dollar or percent sign that could begin one of Terraform's sequences is
 * written as a JSON escape, which Terraform leaves alone and JSON readers take for the sign itself.
 */
final class TaskDefinitionFile {
  /** Followed by a brace, by itself, or by whatever is filled in. */
  private static final Pattern SEQUENCE_START = Pattern.compile("([$%])(?=[{$%]|$)");

  private final TaskDefinition task;

  TaskDefinitionFile(TaskDefinition task) {
    this.task = task;
  }

  String path() {
    return task.path();
  }

  String text() {
    return JsonWriter.text(this::task);
  }

  private void task(JsonWriter json) {
    json.json("family", text(task.family()));
    json.array("requiresCompatibilities", list -> list.element(task.launchType()));
    json.string("networkMode", "awsvpc");
    json.string("cpu", Integer.toString(task.cpuUnits()));
    json.string("memory", Integer.toString(task.memoryMib()));
    json.object(
        "runtimePlatform",
        platform ->
            platform.string("cpuArchitecture", "X86_64").string("operatingSystemFamily", "LINUX"));
    json.json("executionRoleArn", text(task.executionRoleArn()));
    task.taskRoleArn().ifPresent(role -> json.json("taskRoleArn", text(role)));
    if (!task.volumes().isEmpty()) {
      json.array(
          "volumes",
          list -> task.volumes().forEach(each -> list.element(item -> volume(item, each))));
    }
    json.array(
        "containerDefinitions",
        list -> task.containers().forEach(each -> list.element(item -> container(item, each))));
  }

  private static void container(JsonWriter json, Container container) {
    json.json("name", text(container.name()));
    json.json("image", text(container.image()));
    json.bool("essential", container.essential());
    container.user().ifPresent(user -> json.json("user", text(user)));
    container
        .registryCredentials()
        .ifPresent(
            secret ->
                json.object(
                    "repositoryCredentials",
                    credentials -> credentials.json("credentialsParameter", text(secret))));
    strings(json, "entryPoint", container.entryPoint());
    strings(json, "command", container.command());
    elements(
        json,
        "portMappings",
        container.ports(),
        (port, mapping) ->
            mapping
                .number("containerPort", port)
                .number("hostPort", port)
                .string("protocol", "tcp"));
    named(json, "environment", "value", container.environment());
    named(json, "secrets", "valueFrom", container.secrets());
    elements(
        json,
        "mountPoints",
        container.mounts(),
        (mount, item) ->
            item.string("sourceVolume", mount.volume())
                .string("containerPath", mount.path())
                .bool("readOnly", mount.readOnly()));
    elements(
        json,
        "dependsOn",
        container.dependencies(),
        (dependency, item) ->
            item.string("containerName", dependency.container())
                .string("condition", dependency.condition()));
    container.healthCheck().ifPresent(check -> json.object("healthCheck", o -> health(o, check)));
    if (container.initProcess()) {
      json.object("linuxParameters", linux -> linux.bool("initProcessEnabled", true));
    }
    json.object(
        "logConfiguration",
        logs ->
            logs.string("logDriver", "awslogs")
                .object(
                    "options",
                    options ->
                        options
                            .json("awslogs-group", text(container.logs().group()))
                            .string("awslogs-region", container.logs().region())
                            .string("awslogs-stream-prefix", container.logs().streamPrefix())));
  }

  private static void volume(JsonWriter json, TaskDefinition.Volume volume) {
    json.json("name", text(volume.name()));
    if (volume instanceof TaskDefinition.Volume.OfFileSystem ofFileSystem) {
      json.object(
          "efsVolumeConfiguration",
          files ->
              files
                  .json("fileSystemId", text(ofFileSystem.fileSystemId()))
                  .string("rootDirectory", "/")
                  .string("transitEncryption", "ENABLED")
                  .object(
                      "authorizationConfig",
                      authorization ->
                          authorization
                              .json("accessPointId", text(ofFileSystem.accessPointId()))
                              .string("iam", "ENABLED")));
    }
  }

  private static void health(JsonWriter json, Container.HealthCheck check) {
    json.array("command", list -> list.element("CMD-SHELL").jsonElement(text(check.command())));
    json.number("interval", check.intervalSeconds());
    json.number("timeout", check.timeoutSeconds());
    json.number("retries", check.retries());
    json.number("startPeriod", check.startPeriodSeconds());
  }

  private static void named(
      JsonWriter json, String key, String valueKey, Map<String, TaskText> entries) {
    elements(
        json,
        key,
        List.copyOf(new TreeMap<>(entries).entrySet()),
        (entry, item) ->
            item.json("name", text(entry.getKey())).json(valueKey, text(entry.getValue())));
  }

  private static void strings(JsonWriter json, String key, List<String> values) {
    if (!values.isEmpty()) {
      json.array(key, list -> values.forEach(value -> list.jsonElement(text(value))));
    }
  }

  /** A list of objects, or nothing at all where it is empty. */
  private static <T> void elements(
      JsonWriter json, String key, List<T> values, BiConsumer<T, JsonWriter> writer) {
    if (!values.isEmpty()) {
      json.array(
          key, list -> values.forEach(value -> list.element(item -> writer.accept(value, item))));
    }
  }

  private static String text(String text) {
    return text(TaskText.of(text));
  }

  private static String text(TaskText text) {
    StringBuilder json = new StringBuilder("\"");
    for (TaskText.Part part : text.parts()) {
      if (part instanceof TaskText.Part.FilledIn filledIn) {
        json.append("${").append(filledIn.name()).append('}');
      } else if (part instanceof TaskText.Part.Fixed fixed) {
        String quoted = JsonWriter.quoted(fixed.text());
        String inner = quoted.substring(1, quoted.length() - 1);
        json.append(
            SEQUENCE_START
                .matcher(inner)
                .replaceAll(sign -> sign.group().equals("$") ? "\\\\u0024" : "\\\\u0025"));
      }
    }
    return json.append('"').toString();
  }
}
