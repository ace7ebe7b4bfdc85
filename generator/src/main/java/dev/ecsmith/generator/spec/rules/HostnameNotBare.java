package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.HostName;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The host name goes into a DNS record and a certificate, where no scheme, port or path can stand.
 */
final class HostnameNotBare implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "hostname-not-bare",
          Severity.ERROR,
          "A host name holds more or less than a DNS name",
          "https://www.rfc-editor.org/rfc/rfc1123#section-2.1");

  private static final Pattern SCHEME = Pattern.compile("\\A[A-Za-z][A-Za-z0-9+.-]{0,20}://");

  /** A port, a path, a query or a fragment. */
  private static final Pattern AFTER_NAME = Pattern.compile("[:/?#].*", Pattern.DOTALL);

  private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[.*");

  private final Function<Spec, List<StringNode>> names;

  /**
   * @param names as the spec has them
   */
  HostnameNotBare(Function<Spec, List<StringNode>> names) {
    this.names = names;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (StringNode hostname : names.apply(spec)) {
      String written = hostname.value();
      if (!HostName.isBare(written)) {
        String bare = bare(written);
        findings.add(
            hostname,
            "`" + written + "` is not a bare host name" + reason(written, bare) + ".",
            HostName.isBare(bare)
                ? "Write " + bare + "."
                : "Write a name of two labels or more, as in auth.example.com.");
      }
    }
  }

  private static String bare(String written) {
    String name = SCHEME.matcher(written.strip()).replaceFirst("");
    name = AFTER_NAME.matcher(name).replaceFirst("");
    return HostName.withoutLastDot(name.toLowerCase(Locale.ROOT));
  }

  private static String reason(String written, String bare) {
    if (SCHEME.matcher(written).find()) {
      return ": it is a URL";
    } else if (ADDRESS.matcher(bare).matches()) {
      return ": it is an address";
    } else if (written.startsWith("*.")) {
      return ": it is a wildcard";
    } else if (written.contains("/")) {
      return ": it has a path";
    } else if (written.contains(":")) {
      return ": it has a port";
    } else if (!HostName.isBare(bare) && !bare.contains(".")) {
      return ": it has one label alone";
    } else if (HostName.isBare(bare) && !written.equals(written.toLowerCase(Locale.ROOT))) {
      return ": it has upper-case letters";
    } else if (HostName.isBare(bare)) {
      return ": something stands around it";
    }
    return "";
  }
}
