package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Volume;
import java.util.List;
import java.util.stream.Stream;

/** What must not be named alike in a task definition. */
final class RepeatedNames {
  private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
  private static final String ONE_OF_TWO = "Keep one of the two.";

  private RepeatedNames() {}

  /** Everything refers to a container by its name, so ECS takes each name once. */
  static NameRepeated ofContainers() {
    return new NameRepeated(
        new RuleInfo(
            "container-name-not-unique",
            Severity.ERROR,
            "Two containers of a task have the same name",
            API + "API_ContainerDefinition.html"),
        task -> Stream.of(task.containers().stream().map(Container::name).toList()),
        name -> "Another container of this task is named `" + name + "` already.",
        "Give each container a name of its own.");
  }

  /** Mount points refer to a volume by its name. */
  static NameRepeated ofVolumes() {
    return new NameRepeated(
        new RuleInfo(
            "volume-name-not-unique",
            Severity.ERROR,
            "Two volumes of a task have the same name",
            API + "API_Volume.html"),
        task -> Stream.of(task.volumes().stream().map(Volume::name).toList()),
        name -> "Another volume of this task is named `" + name + "` already.",
        "Give each volume a name of its own.");
  }

  static NameRepeated ofTags() {
    return new NameRepeated(
        new RuleInfo(
            "tag-key-repeated",
            Severity.ERROR,
            "A task definition has two tags with the same key",
            API + "API_Tag.html"),
        task -> Stream.of(names(Fields.of(task.object()), "tags", "key")),
        key -> "The tag `" + key + "` is there already.",
        ONE_OF_TWO);
  }

  /** A warning, since ECS takes both, and one of them in the end. */
  static NameRepeated ofVariables() {
    return new NameRepeated(
        new RuleInfo(
            "environment-name-repeated",
            Severity.WARNING,
            "A container sets a variable twice",
            API + "API_KeyValuePair.html"),
        task ->
            task.containers().stream()
                .map(
                    container ->
                        container.environment().stream().map(Container.Variable::name).toList()),
        name -> "`" + name + "` stands in `environment` already.",
        ONE_OF_TWO);
  }

  static NameRepeated ofUlimits() {
    return new NameRepeated(
        new RuleInfo(
            "ulimit-repeated",
            Severity.WARNING,
            "A container sets a ulimit twice",
            API + "API_Ulimit.html"),
        task ->
            task.containers().stream()
                .map(container -> names(container.fields(), "ulimits", "name")),
        name -> "The ulimit `" + name + "` is there already.",
        ONE_OF_TWO);
  }

  private static List<Value<String>> names(Fields fields, String list, String key) {
    return fields.fieldsList(list).stream().map(each -> each.string(key)).toList();
  }
}
