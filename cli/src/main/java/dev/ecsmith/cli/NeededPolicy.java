package dev.ecsmith.cli;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.document.Position;
import dev.ecsmith.validator.json.JsonWriter;
import dev.ecsmith.validator.permission.ExecutionNeeds;
import dev.ecsmith.validator.permission.LeastPrivilege;
import dev.ecsmith.validator.permission.RoleNeed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the policy that the execution role of some tasks needs. */
final class NeededPolicy {
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
          TaskDocuments.tasks(document).stream().flatMap(task -> needs.of(task).stream()).toList();
      all.addAll(found);
      found.stream().flatMap(need -> note(need, document).stream()).forEach(notes::add);
    }
    LeastPrivilege policy = LeastPrivilege.of(all, permissions);
    JsonWriter.write(session.out(), PolicyDocument.of(policy));
    notes.stream().distinct().forEach(session::tell);
    if (all.stream().anyMatch(RoleDemand::mayBeEncrypted)) {
      session.tell(RoleDemand.ENCRYPTED);
    }
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
}
