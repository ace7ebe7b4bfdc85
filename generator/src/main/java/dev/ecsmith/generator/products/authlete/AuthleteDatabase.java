package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.stack.Database;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.schemas.AuthleteFacts;
import java.util.List;
import java.util.Optional;

/** The section {@code database}. */
final class AuthleteDatabase {
  /** RDS keeps its password and changes it, so the playbook must have a user of its own. */
  private static final String MASTER_USER = "authleteadmin";

  private final Section section;
  private final String stackName;
  private final AuthleteFacts.Database facts;

  AuthleteDatabase(Spec spec, AuthleteFacts facts) {
    this.section = spec.section("database");
    this.stackName = spec.name();
    this.facts = facts.database();
  }

  /** The database to create; empty where the spec names one that is there. */
  Optional<Database> created(Network network) {
    return external().isPresent()
        ? Optional.empty()
        : Optional.of(created(network, section.section("hosting").section("create")));
  }

  /** Where it is, if it is there already. */
  Optional<Section> external() {
    return section.section("hosting").optional("external");
  }

  int port() {
    return external().map(external -> external.number("port")).orElse(facts.port());
  }

  /** The user whom the playbook is given. */
  String user() {
    return section.text("user");
  }

  /** The databases that the playbook expects. */
  List<String> names() {
    return facts.names();
  }

  private Database created(Network network, Section create) {
    return new Database(
        stackName,
        "mysql",
        section.text("version"),
        facts.names().get(0),
        MASTER_USER,
        create.text("instance_class"),
        network.subnets(SubnetKind.PRIVATE),
        StackGroups.DATABASE,
        create.flag("multi_az"),
        create.number("backup_retention"),
        "",
        new Database.Storage.Allocated(create.number("storage_gb"), facts.leastStorageGib()));
  }
}
