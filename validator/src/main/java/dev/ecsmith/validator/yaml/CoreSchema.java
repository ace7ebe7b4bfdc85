package dev.ecsmith.validator.yaml;

import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.TextRange;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a scalar without quotes means, by <a
 * href="https://yaml.org/spec/1.2.2/#103-core-schema">YAML's core schema</a>.
 */
final class CoreSchema {
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,64}");
  private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]{1,64}");

  private CoreSchema() {}

  static Node node(String written, Pointer pointer, TextRange range) {
    if (NULLS.contains(written)) {
      return new NullNode(pointer, range);
    }
    if (TRUE.contains(written) || FALSE.contains(written)) {
      return new BooleanNode(pointer, range, TRUE.contains(written));
    }
    return number(written)
        .<Node>map(literal -> new NumberNode(pointer, range, literal))
        .orElseGet(() -> new StringNode(pointer, range, written));
  }

  /** The same number as JSON writes it. */
  private static Optional<String> number(String written) {
    if (OCTAL.matcher(written).matches()) {
      return Optional.of(new BigInteger(written.substring(2), 8).toString());
    }
    if (HEX.matcher(written).matches()) {
      return Optional.of(new BigInteger(written.substring(2), 16).toString());
    }
    if (!DECIMAL.matcher(written).matches()) {
      return Optional.empty();
    }
    String sign = written.startsWith("-") ? "-" : "";
    String unsigned = written.replaceFirst("^[-+]", "").replaceFirst("^0+(?=[0-9])", "");
    String whole = unsigned.startsWith(".") ? "0" + unsigned : unsigned;
    return Optional.of(sign + whole.replaceFirst("\\.(?=$|[eE])", ""));
  }
}
