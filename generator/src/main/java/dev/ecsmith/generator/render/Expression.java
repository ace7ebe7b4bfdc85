package dev.ecsmith.generator.render;

import dev.ecsmith.validator.document.InvisibleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An HCL expression, the one type that a template prints as it is: {@code vpc_id = [=vpc.id]}
 * becomes a reference or a quoted string, whichever the value is.
 *
 * <p>Between quotes a literal prints its text, and everything else as an interpolation.
 */
public final class Expression {
  private static final int LONGEST_REFERENCE = 400;
  private static final int LONGEST_LINE = 80;
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
  private static final Pattern FUNCTION = Pattern.compile("[a-z][a-z0-9_]*(::[a-z][a-z0-9_]*)*");

  /** Attributes, splats and indexes; an index is a number, a quoted key, or {@code each.key}. */
  private static final Pattern TRAVERSAL =
      Pattern.compile(
          "[A-Za-z_][A-Za-z0-9_-]*"
              + "(\\.([A-Za-z_][A-Za-z0-9_-]*|\\*)"
              + "|\\[([0-9]+|\\*|\"[A-Za-z0-9_./:-]*\"|[A-Za-z_][A-Za-z0-9_.-]*)])*");

  private final String hcl;

  /** The text that a literal stands for, and null for any other expression. */
  private final String text;

  private Expression(String hcl, String text) {
    this.hcl = hcl;
    this.text = text;
  }

  /**
   * A quoted string, equal to the text in Terraform.
   *
   * @throws IllegalArgumentException if the text isn't in Unicode's normal form C, to which
   *     Terraform would change it, or isn't valid Unicode
   */
  public static Expression literal(String text) {
    return new Expression(HclString.quote(text), text);
  }

  public static Expression literal(long number) {
    return bare(Long.toString(number));
  }

  public static Expression literal(boolean truth) {
    return bare(Boolean.toString(truth));
  }

  private static Expression bare(String literal) {
    return new Expression(literal, literal);
  }

  /**
   * @param traversal for example {@code aws_vpc.main.id} or {@code aws_subnet.private[*].id}
   * @throws IllegalArgumentException if it is anything but a traversal, so that no text of a user
   *     can become code
   */
  public static Expression reference(String traversal) {
    if (traversal.length() > LONGEST_REFERENCE || !TRAVERSAL.matcher(traversal).matches()) {
      throw new IllegalArgumentException(
          "\""
              + InvisibleText.escape(traversal)
              + "\" is not a reference that Terraform could follow");
    }
    return new Expression(traversal, null);
  }

  /**
   * The path of a file beside the Terraform that names it.
   *
   * @throws IllegalArgumentException if the path leads elsewhere
   */
  public static Expression fileOfModule(String path) {
    String quoted = HclString.quote(RelativePath.check(path));
    return new Expression("\"${path.module}/" + quoted.substring(1), null);
  }

  /** On one line if it fits, otherwise one element a line. */
  public static Expression list(List<Expression> elements) {
    String line = elements.stream().map(e -> e.hcl).collect(Collectors.joining(", ", "[", "]"));
    if (elements.size() < 2 || (line.length() <= LONGEST_LINE && line.indexOf('\n') < 0)) {
      return new Expression(line, null);
    }
    return new Expression(
        elements.stream().map(e -> e.hcl + ",\n").collect(Collectors.joining("", "[\n", "]")),
        null);
  }

  /** Sorted by key, one entry a line; a key that isn't an identifier is quoted. */
  public static Expression object(Map<String, Expression> entries) {
    if (entries.isEmpty()) {
      return new Expression("{}", null);
    }
    return new Expression(
        new TreeMap<>(entries)
            .entrySet().stream()
                .map(entry -> key(entry.getKey()) + " = " + entry.getValue().hcl + "\n")
                .collect(Collectors.joining("", "{\n", "}")),
        null);
  }

  private static String key(String key) {
    return IDENTIFIER.matcher(key).matches() ? key : HclString.quote(key);
  }

  /**
   * @param function the name of a function of Terraform, for example {@code jsonencode}
   * @throws IllegalArgumentException if that isn't the name of a function
   */
  public static Expression call(String function, Expression... arguments) {
    if (!FUNCTION.matcher(function).matches()) {
      throw new IllegalArgumentException(
          "\"" + InvisibleText.escape(function) + "\" is not the name of a function");
    }
    return new Expression(
        List.of(arguments).stream()
            .map(argument -> argument.hcl)
            .collect(Collectors.joining(", ", function + "(", ")")),
        null);
  }

  /** As it stands in HCL; brackets are right, indentation is left to the layout of the file. */
  public String hcl() {
    return hcl;
  }

  /** What a literal is as a string; empty for every other expression. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression expression && hcl.equals(expression.hcl);
  }

  @Override
  public int hashCode() {
    return hcl.hashCode();
  }

  @Override
  public String toString() {
    return hcl;
  }
}
