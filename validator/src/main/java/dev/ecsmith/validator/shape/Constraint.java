package dev.ecsmith.validator.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One schema object in a form that is quick to judge by. What lies below it stays as it was read
 * until a document has a value there.
 *
 * @param types allowed types; none means any
 * @param properties schemas of the known keys, in the schema's order
 * @param closed whether keys beyond the known ones are forbidden
 * @param additional schema of the keys beyond the known ones; empty allows anything
 * @param items schema of each element; empty allows anything
 * @param allowed the only values there are, as text; none means any
 * @param form what strings look like, where that is laid down
 */
record Constraint(
    List<JsonType> types,
    Map<String, Map<String, Object>> properties,
    List<String> required,
    boolean closed,
    Map<String, Object> additional,
    Map<String, Object> items,
    List<Object> allowed,
    Optional<Form> form,
    Bounds range,
    Bounds length,
    Bounds elements,
    Bounds keys,
    boolean unique) {

  /**
   * A regular expression, found anywhere in the string unless it is anchored.
   *
   * @param written as the schema has it
   * @param inWords what it demands; may be empty
   */
  record Form(Pattern pattern, String written, String inWords) {
    boolean fits(String text) {
      return pattern.matcher(text).find();
    }
  }
}
