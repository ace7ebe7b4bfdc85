package dev.ecsmith.cli;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.plan.Plan;
import java.io.IOException;

/** Reads the plan that a caller names. */
final class PlanFile {
  /** A plan of a thousand resources has some ten mebibytes. */
  private static final int LARGEST_MIB = 256;

  private PlanFile() {}

  /**
   * @param argument a file, or {@code -} for stdin
   * @param stdinName what reports call stdin
   * @throws CallException where it can't be read as text
   */
  static Document read(String argument, String stdinName, Session session) throws IOException {
    boolean stdin = argument.equals("-");
    String name = stdin ? stdinName : argument;
    return Plan.read(
        name,
        stdin
            ? TextInput.read(session.in(), name, LARGEST_MIB)
            : TextInput.read(session.resolve(argument), name, LARGEST_MIB));
  }

  /** What to say of JSON that is something else. */
  static CallException noPlan(Document document) {
    boolean state = document.root().flatMap(root -> root.child("values")).isPresent();
    return new CallException(
        "'"
            + document.file()
            + "' is "
            + (state ? "a state, not a plan" : "not a Terraform plan in JSON")
            + ". Make one with 'terraform plan -out plan.out' and 'terraform show -json plan.out'.");
  }
}
