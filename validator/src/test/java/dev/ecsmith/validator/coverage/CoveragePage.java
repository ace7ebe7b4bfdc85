package dev.ecsmith.validator.coverage;

import java.util.List;
import java.util.stream.Collectors;

/** The page that tells people what is checked. */
final class CoveragePage {
  private static final String HEAD =
      """
      # Coverage

      Every check for ECS task definitions that is known from the API's reference and its error messages, from the
      developer guide, and from other tools, and what becomes of it here:

      - **rule**: rules of ecsmith make it (`ecsmith explain RULE` shows the page of one);
      - **schema**: the [schema](../schemas/src/main/resources/dev/ecsmith/schemas/task-definition.schema.json) makes it at
        the place named, and a rule of shape reports it;
      - **gate**: rules of ecsmith for Terraform plans make it, since one task definition doesn't tell;
      - **Terraform**: the AWS provider refuses it when it validates or plans, so no plan can have the fault;
      - **not made**: for the reason given.

      The test `CoverageTest` writes this page, and fails where a rule or a place in the schema doesn't exist.
      """;

  private CoveragePage() {}

  static String of(List<CoverageGroup> groups, List<Beyond> beyond, List<Conflict> conflicts) {
    return HEAD
        + groups.stream().map(CoveragePage::section).collect(Collectors.joining())
        + "\n## Beyond the catalogue\n\n| rule | why |\n| --- | --- |\n"
        + beyond.stream()
            .map(each -> "| `" + each.rule() + "` | " + each.reason() + " |\n")
            .collect(Collectors.joining())
        + "\n## Where sources disagree\n\n| about | who says what | we go by | explained in |\n"
        + "| --- | --- | --- | --- |\n"
        + conflicts.stream().map(CoveragePage::row).collect(Collectors.joining());
  }

  private static String section(CoverageGroup group) {
    return "\n## "
        + group.title()
        + "\n\n| | check | | covered by |\n| --- | --- | --- | --- |\n"
        + group.rows().stream().map(CoveragePage::row).collect(Collectors.joining());
  }

  private static String row(Coverage row) {
    return "| "
        + row.number()
        + " | "
        + row.name()
        + " | "
        + row.how().label()
        + " | "
        + (row.how().namesRules() ? code(row.rules(), row.pointers()) : row.what())
        + " |\n";
  }

  private static String row(Conflict conflict) {
    return "| "
        + conflict.topic()
        + " | "
        + conflict.sources()
        + " | "
        + conflict.choice()
        + " | "
        + code(conflict.rules(), List.of())
        + " |\n";
  }

  private static String code(List<String> rules, List<String> pointers) {
    String named = rules.stream().map(CoveragePage::code).collect(Collectors.joining(", "));
    return pointers.isEmpty()
        ? named
        : named
            + " at "
            + pointers.stream().map(CoveragePage::code).collect(Collectors.joining(", "));
  }

  private static String code(String text) {
    return '`' + text + '`';
  }
}
