package dev.ecsmith.cli;

import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Position;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.JsonWriter;
import dev.ecsmith.validator.network.Destination;
import dev.ecsmith.validator.network.Endpoint;
import dev.ecsmith.validator.network.OpenPort;
import dev.ecsmith.validator.permission.Cause;
import dev.ecsmith.validator.permission.RoleNeed;
import dev.ecsmith.validator.report.Palette;
import dev.ecsmith.validator.task.PortSpan;
import dev.ecsmith.validator.task.TaskDefinition;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Prints for a person what tasks need. */
final class TaskNeedsText {
  private final Palette palette;
  private final Writer out;

  TaskNeedsText(Palette palette, Writer out) {
    this.palette = palette;
    this.out = out;
  }

  void print(List<TaskNeeds> all) throws IOException {
    String separator = "";
    for (TaskNeeds needs : all) {
      out.append(separator);
      print(needs);
      separator = "\n\n";
    }
  }

  private void print(TaskNeeds needs) throws IOException {
    out.append(palette.strong(title(needs.task()))).append('\n');
    head("Where it has to get");
    table(
        List.of("host", "port", "VPC endpoint", "type", "for"),
        needs.endpoints().stream()
            .filter(endpoint -> !(endpoint.destination() instanceof Destination.Unknown))
            .map(TaskNeedsText::row)
            .toList(),
        "Nowhere that the definition tells of.");
    role("execution role", needs.executionRole());
    role("task role", needs.taskRole());
    head("Ports to open");
    table(
        List.of("container", "listens on", "let in", "by the security groups of"),
        needs.ports().stream().map(TaskNeedsText::row).toList(),
        "None that the definition tells of.");
    notes(needs);
  }

  private static String title(TaskDefinition task) {
    String family =
        task.object().get("family").orElse(null) instanceof StringNode text
            ? text.value()
            : "A task";
    String pointer = task.node().pointer().toString();
    String place = task.document().file() + (pointer.isEmpty() ? "" : ", " + pointer);
    return InvisibleText.escape(family) + " in " + InvisibleText.escape(place);
  }

  private void head(String text) throws IOException {
    out.append('\n').append(palette.strong(text)).append('\n');
  }

  private static List<String> row(Endpoint endpoint) {
    Destination destination = endpoint.destination();
    String reasons = String.join(", ", endpoint.reasons());
    String port = Integer.toString(endpoint.port());
    if (destination instanceof Destination.AwsService service) {
      return List.of(
          service.host(), port, service.endpointService(), service.type().label(), reasons);
    }
    String way =
        destination instanceof Destination.PublicHost
            ? "none: only the internet leads there"
            : destination instanceof Destination.MountTarget
                ? "none: it is in the VPC"
                : "none: wherever the host is";
    return List.of(destination.host(), port, way, "", reasons);
  }

  private static List<String> row(OpenPort port) {
    return List.of(
        port.container(),
        port.inContainer().text(),
        port.opened().map(PortSpan::text).orElse("unknown"),
        port.side()
            .map(side -> side == OpenPort.Side.TASK ? "the task" : "the container instances")
            .orElse("unknown"));
  }

  private void table(List<String> heads, List<List<String>> rows, String ifEmpty)
      throws IOException {
    if (rows.isEmpty()) {
      out.append("  ").append(ifEmpty).append('\n');
      return;
    }
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      widths.add(
          Stream.concat(Stream.of(heads), rows.stream())
              .mapToInt(row -> InvisibleText.escape(row.get(column)).length())
              .max()
              .orElse(0));
    }
    out.append(palette.faint(line(heads, widths))).append('\n');
    for (List<String> row : rows) {
      out.append(line(row, widths)).append('\n');
    }
  }

  private static String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = InvisibleText.escape(cells.get(i));
      line.append("  ").append(cell).append(" ".repeat(widths.get(i) - cell.length()));
    }
    return line.toString().stripTrailing();
  }

  private void role(String name, RoleDemand role) throws IOException {
    head("Policy of the " + name + role.arn().known().map(arn -> " " + arn).orElse(""));
    if (role.policy().grants().isEmpty()) {
      out.append("  Nothing that the definition tells of.\n");
      return;
    }
    JsonWriter.write(out, PolicyDocument.of(role.policy()));
    if (role.mayBeEncrypted()) {
      out.append(RoleDemand.ENCRYPTED).append('\n');
    }
  }

  /** What the definition leaves open. */
  private void notes(TaskNeeds needs) throws IOException {
    Set<String> notes = new LinkedHashSet<>();
    List<String> words =
        Destination.STAND_INS.stream()
            .filter(word -> needs.endpoints().stream().anyMatch(each -> holds(each, word)))
            .toList();
    if (!words.isEmpty()) {
      notes.add(
          String.join(", ", words)
              + (words.size() == 1 ? " stands" : " stand")
              + " for what isn't known.");
    }
    needs.endpoints().stream()
        .filter(endpoint -> endpoint.destination() instanceof Destination.Unknown)
        .flatMap(endpoint -> endpoint.needs().stream())
        .forEach(need -> notes.add(unknown(need.at(), need.reason(), needs.task())));
    Stream.of(needs.executionRole(), needs.taskRole())
        .flatMap(role -> role.needs().stream())
        .forEach(need -> addNote(need, needs.task(), notes));
    if (!notes.isEmpty()) {
      head("What the definition doesn't tell");
      for (String note : notes) {
        out.append("  ").append(note).append('\n');
      }
    }
  }

  private static boolean holds(Endpoint endpoint, String word) {
    Destination destination = endpoint.destination();
    return destination instanceof Destination.AwsService service
        ? service.host().contains(word) || service.endpointService().contains(word)
        : destination instanceof Destination.MountTarget target && target.host().contains(word);
  }

  private static void addNote(RoleNeed need, TaskDefinition task, Set<String> notes) {
    if (need.access().isEmpty()) {
      if (need.cause() != Cause.IMAGE) {
        notes.add(unknown(need.at(), need.cause().phrase(), task));
      }
    } else if (!need.access().get().exact()) {
      notes.add(place(need.at(), task) + ": this is known in part; * stands for the rest.");
    }
  }

  private static String unknown(Node at, String reason, TaskDefinition task) {
    return place(at, task) + ": this isn't known, so nothing above is for it (" + reason + ").";
  }

  private static String place(Node at, TaskDefinition task) {
    Position position = task.document().position(at.range().start());
    return InvisibleText.escape(task.document().file())
        + ":"
        + position.line()
        + ":"
        + position.column();
  }
}
