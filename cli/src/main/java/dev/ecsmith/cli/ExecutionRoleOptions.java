package dev.ecsmith.cli;

import dev.ecsmith.schemas.ManagedPolicies;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.NoPolicy;
import dev.ecsmith.validator.permission.PolicyReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code lint} about what the execution role may do, and what it has to. */
final class ExecutionRoleOptions {
  private static final String POLICY = "--execution-role-policy";
  private static final String SHOW = "--show-iam";

  /** IAM takes policies of a few thousand characters, without counting blanks. */
  private static final int LONGEST = 128 * 1024;

  private ExecutionRoleOptions() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
            OptionSpec.builder(POLICY)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel("POLICY")
                .description("Report what this policy of the execution role lacks.")
                .build())
        .addOption(SharedOptions.flag(SHOW, "Print the IAM policy that the execution role needs."));
  }

  static boolean showPolicy(ParseResult call) {
    return call.hasMatchedOption(SHOW);
  }

  /**
   * All policies that the caller named, taken together; nothing where there are none.
   *
   * @throws CallException for a policy that can't be read, or isn't one
   */
  static Optional<AccessPolicy> policy(ParseResult call, Session session) {
    return call.matchedOptionValue(POLICY, List.<String>of()).stream()
        .map(name -> policy(name, session))
        .reduce(AccessPolicy::and);
  }

  private static AccessPolicy policy(String name, Session session) {
    Path file = session.resolve(name);
    if (!Files.exists(file)) {
      ManagedPolicies managed = ManagedPolicies.load();
      Optional<ManagedPolicies.Policy> known =
          managed.named(name.substring(name.lastIndexOf('/') + 1));
      if (known.isPresent()) {
        return AccessPolicy.of(known.get());
      }
    }
    String text = TextInput.read(file, name);
    if (text.length() > LONGEST) {
      throw FileFault.reading(name, "it is larger than any policy that IAM takes");
    }
    PolicyReading reading = PolicyReading.of(JsonReader.read(name, text));
    if (reading instanceof AccessPolicy policy) {
      return policy;
    }
    throw FileFault.reading(name, ((NoPolicy) reading).reason());
  }
}
