package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * Words and patterns by which a secret in an environment variable is known.
 *
 * @param names what a name ends with that holds a secret; words are joined by underscores
 * @param namesWithMoreBefore those of them that mean something else when they are the whole name
 * @param tails words that may follow such an ending
 * @param excusingWords words anywhere in a name that make it a switch or a public value
 * @param harmlessValues in lower case
 * @param userNameTails what the name of the user ends with who has the password
 * @param users what a name ends with that names a user without saying so otherwise
 * @param values what credentials look like
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
    String source) {
  /**
   * @param kind with its article: {@code "a private key"}
   * @param pattern a regular expression for the whole value
   */
  public record Credential(String kind, String pattern) {}

  public SecretVariables {
    names = List.copyOf(names);
    namesWithMoreBefore = List.copyOf(namesWithMoreBefore);
    tails = List.copyOf(tails);
    excusingWords = List.copyOf(excusingWords);
    harmlessValues = List.copyOf(harmlessValues);
    userNameTails = List.copyOf(userNameTails);
    users = List.copyOf(users);
    values = List.copyOf(values);
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
        JsonResource.string(table, "source"));
  }

  private static Credential credential(Map<String, Object> row) {
    return new Credential(JsonResource.string(row, "kind"), JsonResource.string(row, "pattern"));
  }
}
