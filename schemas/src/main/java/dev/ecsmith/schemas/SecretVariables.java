package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * Words and patterns by which a secret in a variable, an argument or an option is known.
 *
 * @param names what a name ends with that holds a secret; words are joined by underscores
 * @param namesWithMoreBefore those of them that mean something else when they are the whole name
 * @param tails words that may follow such an ending
 * @param excusingWords words anywhere in a name that make it a switch or a public value
 * @param harmlessValues in lower case
 * @param userNameTails what the name of the user ends with who has the password
 * @param users what a name ends with that names a user without saying so otherwise
 * @param values what credentials look like
 * @param programOptions behind which programs take a secret, though their names don't say so
 */
public record SecretVariables(
    List<String> names,
    List<String> namesWithMoreBefore,
    List<String> tails,
    List<String> excusingWords,
    List<String> harmlessValues,
    List<String> userNameTails,
    List<String> users,
    List<Credential> values,
    List<ProgramOption> programOptions,
    String source) {
  /**
   * @param kind with its article: {@code "a private key"}
   * @param pattern a regular expression for the whole value
   */
  public record Credential(String kind, String pattern) {}

  /**
   * @param attached whether the secret follows the option without a space
   * @param separate whether the secret may be the next argument
   * @param afterColon whether a user name and a colon stand before the secret
   */
  public record ProgramOption(
      List<String> programs,
      List<String> options,
      boolean attached,
      boolean separate,
      boolean afterColon) {
    public ProgramOption {
      programs = List.copyOf(programs);
      options = List.copyOf(options);
    }
  }

  public SecretVariables {
    names = List.copyOf(names);
    namesWithMoreBefore = List.copyOf(namesWithMoreBefore);
    tails = List.copyOf(tails);
    excusingWords = List.copyOf(excusingWords);
    harmlessValues = List.copyOf(harmlessValues);
    userNameTails = List.copyOf(userNameTails);
    users = List.copyOf(users);
    values = List.copyOf(values);
    programOptions = List.copyOf(programOptions);
  }

  /** From the table that is shipped with ecsmith. */
  public static SecretVariables load() {
    Map<String, Object> table = JsonResource.object("reference/secret-variables.json");
    return new SecretVariables(
        JsonResource.strings(table, "names"),
        JsonResource.strings(table, "names_with_more_before"),
        JsonResource.strings(table, "tails"),
        JsonResource.strings(table, "excusing_words"),
        JsonResource.strings(table, "harmless_values"),
        JsonResource.strings(table, "user_name_tails"),
        JsonResource.strings(table, "users"),
        JsonResource.objects(table, "values").stream().map(SecretVariables::credential).toList(),
        JsonResource.objects(table, "program_options").stream()
            .map(SecretVariables::programOption)
            .toList(),
        JsonResource.string(table, "source"));
  }

  private static Credential credential(Map<String, Object> row) {
    return new Credential(JsonResource.string(row, "kind"), JsonResource.string(row, "pattern"));
  }

  private static ProgramOption programOption(Map<String, Object> row) {
    return new ProgramOption(
        JsonResource.strings(row, "programs"),
        JsonResource.strings(row, "options"),
        JsonResource.bool(row, "attached"),
        JsonResource.bool(row, "separate"),
        JsonResource.bool(row, "after_colon"));
  }
}
