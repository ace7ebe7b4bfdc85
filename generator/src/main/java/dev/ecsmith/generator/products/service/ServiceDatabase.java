package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.stack.ContainerBuilder;
import dev.ecsmith.generator.stack.Database;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SubnetKind;
import java.util.Optional;

/** The section {@code database}, which a spec may do without. */
final class ServiceDatabase {
  /** Administers the database; the containers get a user of their own. */
  private static final String MASTER_USER = "dbadmin";

  private static final int POSTGRES_PORT = 5432;
  private static final int MYSQL_PORT = 3306;

  private final Spec spec;
  private final Optional<Section> section;

  ServiceDatabase(Spec spec) {
    this.spec = spec;
    this.section = spec.root().optional("database");
  }

  Optional<Database> created(Network network) {
    return section.map(database -> created(database, network));
  }

  Optional<Integer> port() {
    return section.map(
        database -> database.text("engine").contains("postgres") ? POSTGRES_PORT : MYSQL_PORT);
  }

  /** Tells a container where the database is. */
  void tell(ContainerBuilder container, Optional<Database> created) {
    for (Section database : section.stream().toList()) {
      Section variables = database.section("variables");
      container
          .variable(variables.text("host"), created.orElseThrow().host())
          .variable(variables.text("port"), Integer.toString(port().orElseThrow()))
          .variable(variables.text("name"), database.text("name"));
    }
  }

  /** Whether an engine has no storage of a size. */
  static boolean growsByItself(String engine) {
    return engine.startsWith("aurora-");
  }

  private Database created(Section database, Network network) {
    String engine = database.text("engine");
    int storage = database.number("storage_gb");
    return new Database(
        spec.name(),
        engine,
        database.text("version"),
        database.text("name"),
        MASTER_USER,
        database.text("instance_class"),
        network.subnets(SubnetKind.PRIVATE),
        StackGroups.DATABASE,
        database.flag("multi_az"),
        database.number("backup_retention"),
        "",
        growsByItself(engine)
            ? new Database.Storage.Growing()
            : new Database.Storage.Allocated(storage, storage));
  }
}
