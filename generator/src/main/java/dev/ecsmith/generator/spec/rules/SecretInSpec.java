package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.SpecSecrets;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.secrets.SecretRules;
import dev.ecsmith.validator.secret.ClearTextSecret;

/** A spec is committed and reviewed; whoever reads it would know the secret. */
final class SecretInSpec implements Rule<Document> {
  private static final RuleInfo INFO = SecretRules.plaintext();

  private final SpecSecrets secrets = new SpecSecrets();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, FindingSink findings) {
    for (ClearTextSecret secret : secrets.in(document)) {
      findings.add(
          secret.at(),
          "`"
              + secret.name()
              + (secret.isPlaceholder()
                  ? "` expects a secret"
                  : "` holds " + secret.kind().orElse("a secret"))
              + " in clear text, and everyone who may read the spec knows it.",
          "Keep it in Secrets Manager, name it under `secrets` by its ARN (`existing`) or as one to"
              + " create (`create`), and change it if it was real.");
    }
  }
}
