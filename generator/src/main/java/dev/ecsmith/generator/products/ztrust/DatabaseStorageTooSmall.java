package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ZtrustFacts;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The vendor asks for storage by the number of users; Aurora grows by itself. */
final class DatabaseStorageTooSmall implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-storage-too-small",
          Severity.ERROR,
          "A database has less storage than its users need",
          "https://ztrust.gitbook.io/ztrust-documentation/user-manual-ztrust-v4.1/installation/aws-ecs");

  private final ZtrustFacts facts;

  DatabaseStorageTooSmall(ZtrustFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section database = spec.section("database");
    boolean grows = ZtrustDatabase.growsByItself(database.text("engine"));
    for (Section create : database.section("hosting").optional("create").stream().toList()) {
      int users = database.number("users_expected");
      int needed = facts.storageGibFor(users);
      create
          .optionalNumber("storage_gb")
          .filter(given -> !grows && given < needed)
          .ifPresent(
              given ->
                  findings.add(
                      create.at("storage_gb"),
                      given
                          + " GiB are too few for "
                          + users
                          + (users == 1 ? " user" : " users")
                          + ": the vendor asks for "
                          + facts.storageGib()
                          + " GiB for every "
                          + facts.storageForUsers()
                          + " begun.",
                      "Use at least " + needed + ", or leave the key out."));
    }
  }
}
