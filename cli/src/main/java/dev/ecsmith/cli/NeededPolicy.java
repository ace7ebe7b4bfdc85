package dev.ecsmith.cli;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.schemas.RolePermissions.Grant;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.document.Position;
import dev.ecsmith.validator.json.JsonWriter;
import dev.ecsmith.validator.permission.ExecutionNeeds;
import dev.ecsmith.validator.permission.LeastPrivilege;
import dev.ecsmith.validator.permission.RoleNeed;
import dev.ecsmith.validator.permission.RoleNeed.Access;
import dev.ecsmith.validator.task.TaskDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the policy that the execution role of some tasks needs. */
final class NeededPolicy {
  /** The language of policies; IAM has had no newer one since. */
  private static final String VERSION = "2012-10-17";

  private final RolePermissions permissions = RolePermissions.ofExecutionRole();
  private final ExecutionNeeds needs = new ExecutionNeeds(permissions, ArnShapes.load());
  private final Session session;

  NeededPolicy(Session session) {
    this.session = session;
  }

  /**
   * One policy for all, on stdout; what it leaves open, on stderr.
   *
   * @throws CallException for a document that holds no task definition, or breaks off
   */
  void print(List<Document> documents) throws IOException {
    List<RoleNeed> all = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Document document : documents) {
      List<RoleNeed> found =
          tasks(document).stream().flatMap(task -> needs.of(task).stream()).toList();
      all.addAll(found);
      found.stream().flatMap(need -> note(need, document).stream()).forEach(notes::add);
    }
    LeastPrivilege policy = LeastPrivilege.of(all, permissions);
    JsonWriter.write(session.out(), json -> write(policy, json));
    notes.stream().distinct().forEach(session::tell);
    if (all.stream().anyMatch(NeededPolicy::mayBeEncrypted)) {
      session.tell(
          "Secrets and parameters under a KMS key of your own need kms:Decrypt on that key as"
              + " well.");
    }
  }

  private static List<TaskDefinition> tasks(Document document) {
    if (!document.faults().isEmpty()) {
      throw FileFault.reading(
          document.file(),
          "it is not " + document.format() + "; 'ecsmith lint' says where it breaks off");
    }
    List<TaskDefinition> tasks = TaskDefinition.allIn(document);
    if (tasks.isEmpty()) {
      throw FileFault.reading(document.file(), "it holds no task definition");
    }
    return tasks;
  }

  private static void write(LeastPrivilege policy, JsonWriter json) {
    json.string("Version", VERSION)
        .array(
            "Statement",
            list ->
                policy
                    .grants()
                    .forEach(grant -> list.element(statement -> write(grant, statement))));
  }

  private static void write(Grant grant, JsonWriter statement) {
    statement
        .string("Sid", grant.sid())
        .string("Effect", "Allow")
        .array("Action", list -> grant.actions().forEach(list::element))
        .array("Resource", list -> grant.resources().forEach(list::element));
  }

  private static Optional<String> note(RoleNeed need, Document document) {
    Position at = document.position(need.at().range().start());
    String place = InvisibleText.escape(document.file()) + ":" + at.line() + ":" + at.column();
    if (need.access().isEmpty()) {
      return Optional.of(
          place + ": what this names isn't known, so the policy has nothing for it.");
    }
    return need.access().get().exact()
        ? Optional.empty()
        : Optional.of(place + ": this is known in part; * stands for the rest.");
  }

  private static boolean mayBeEncrypted(RoleNeed need) {
    return need.access().map(Access::purpose).stream()
        .anyMatch(
            purpose -> purpose.name().startsWith("secret") || purpose.name().equals("parameter"));
  }
}
