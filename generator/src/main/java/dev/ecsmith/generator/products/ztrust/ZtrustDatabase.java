package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.stack.Database;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.generator.stack.TaskText;
import dev.ecsmith.schemas.ZtrustFacts;
import dev.ecsmith.schemas.ZtrustFacts.DatabaseSupport;
import java.util.Optional;

/** The database section of a spec. */
final class ZtrustDatabase {
  /** RDS takes no name that an engine keeps for itself, such as admin or root. */
  private static final String MASTER_USER = "ztadmin";

  private final Section section;
  private final Section hosting;
  private final String stackName;
  private final ZtrustFacts facts;
  private final DatabaseSupport support;

  ZtrustDatabase(Spec spec, ZtrustFacts facts) {
    this.section = spec.section("database");
    this.hosting = section.section("hosting");
    this.stackName = spec.name();
    this.facts = facts;
    this.support = facts.database(section.text("engine"));
  }

  /** The database to create; empty where the spec names one that is there. */
  Optional<Database> created(Network network) {
    return hosting.has("external")
        ? Optional.empty()
        : Optional.of(created(network, hosting.section("create")));
  }

  /** The version that the spec asks for, or the one that the vendor supports. */
  String version() {
    return section.optionalText("version").orElse(support.version());
  }

  int port() {
    return hosting
        .optional("external")
        .flatMap(external -> external.optionalNumber("port"))
        .orElse(support.port());
  }

  /** Where tasks find the database; for a created one only RDS knows. */
  TaskText host(Optional<Database> created) {
    return created
        .map(Database::host)
        .orElseGet(() -> TaskText.of(hosting.section("external").text("host")));
  }

  /** The JDBC address, the prefix of which always belongs to {@code ZT_DB}. */
  TaskText url(Optional<Database> created) {
    String form =
        support
            .url()
            .replace("{port}", Integer.toString(port()))
            .replace("{name}", section.text("name"));
    String[] aroundHost = form.split("\\{host}", -1);
    return TaskText.of(aroundHost[0]).append(host(created)).append(aroundHost[1]);
  }

  /** Whether an engine of the spec has no storage of a size. */
  static boolean growsByItself(String engine) {
    return engine.equals("aurora-postgresql");
  }

  static boolean isSqlServer(String engine) {
    return engine.equals("mssql");
  }

  DatabaseSupport support() {
    return support;
  }

  private Database created(Network network, Section create) {
    boolean aurora = growsByItself(support.engine());
    boolean sqlServer = isSqlServer(support.engine());
    int needed = facts.storageGibFor(section.number("users_expected"));
    return new Database(
        stackName,
        sqlServer ? support.rdsEngine() + "-" + create.text("edition") : support.rdsEngine(),
        version().equals(support.version()) ? support.rdsVersion() : version(),
        sqlServer ? "" : section.text("name"),
        MASTER_USER,
        create.optionalText("instance_class").orElse(support.instanceClass()),
        network.subnets(SubnetKind.PRIVATE),
        StackGroups.DATABASE,
        create.flag("multi_az"),
        create.number("backup_retention"),
        sqlServer ? "license-included" : "",
        aurora
            ? new Database.Storage.Growing()
            : new Database.Storage.Allocated(
                create.optionalNumber("storage_gb").orElse(needed), needed));
  }
}
