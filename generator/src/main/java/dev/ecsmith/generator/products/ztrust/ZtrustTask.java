package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackRoles;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.Database;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.TaskDefinition;
import dev.ecsmith.schemas.ZtrustFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The task definition of ZTrust SSO. */
final class ZtrustTask {
  /** Where the command puts the certificate and key, and where ZTrust SSO looks for them. */
  private static final String CERTIFICATE_FILE = "/tmp/ztrust.crt";

  private static final String KEY_FILE = "/tmp/ztrust.key";

  /** As the vendor's guide does it, but readable by nobody else. */
  private static final String COMMAND =
      "umask 077 && echo \"$TLS_CERT\" > "
          + CERTIFICATE_FILE
          + " && echo \"$TLS_KEY\" > "
          + KEY_FILE
          + " && exec /opt/ZTrust/bin/zt.sh start";

  /** Names of variables that a spec can't set, since they are set here. */
  static final Set<String> OWN_VARIABLES =
      Set.of(
          "PROXY_ADDRESS_FORWARDING",
          "TLS_CERT",
          "TLS_KEY",
          "ZTRUST_ADMIN",
          "ZTRUST_ADMIN_PASSWORD",
          "ZT_DB",
          "ZT_DB_PASSWORD",
          "ZT_DB_URL",
          "ZT_DB_USERNAME",
          "ZT_HOSTNAME",
          "ZT_HTTPS_CERTIFICATE_FILE",
          "ZT_HTTPS_CERTIFICATE_KEY_FILE",
          "ZT_PROXY");

  private final Spec spec;
  private final Section task;
  private final ZtrustDatabase database;
  private final ZtrustSecrets secrets;
  private final StackRoles roles;

  ZtrustTask(Spec spec, ZtrustFacts facts, ZtrustSecrets secrets, StackRoles roles) {
    this.spec = spec;
    this.task = spec.section("task");
    this.database = new ZtrustDatabase(spec, facts);
    this.secrets = secrets;
    this.roles = roles;
  }

  TaskDefinition definition(LogGroup logGroup, Optional<Database> created) {
    return new TaskDefinition(
        spec.name(),
        roles.executionRoleArn(),
        roles.taskRoleArn(),
        spec.launchType(),
        task.number("cpu"),
        task.number("memory"),
        List.of(),
        List.of(container(logGroup, created)));
  }

  private Container container(LogGroup logGroup, Optional<Database> created) {
    return Container.named(
            task.text("container_name"),
            ImageSection.image(spec),
            new Container.Logs(logGroup.name(), spec.location().region(), "ecs"))
        .signedInWith(secrets.registry())
        .entryPoint("sh", "-c")
        .command(List.of(COMMAND))
        .ports(task.number("port"))
        .variables(task.map("environment"))
        .variable("PROXY_ADDRESS_FORWARDING", "true")
        .variable("ZT_DB", database.support().ztDb())
        .variable("ZT_DB_URL", database.url(created))
        .variable("ZT_HOSTNAME", spec.hostname())
        .variable("ZT_HTTPS_CERTIFICATE_FILE", CERTIFICATE_FILE)
        .variable("ZT_HTTPS_CERTIFICATE_KEY_FILE", KEY_FILE)
        .variable("ZT_PROXY", task.text("zt_proxy"))
        .secret("TLS_CERT", secrets.tls().valueFrom("tls.crt"))
        .secret("TLS_KEY", secrets.tls().valueFrom("tls.key"))
        .secret("ZTRUST_ADMIN", secrets.admin().valueFrom("username"))
        .secret("ZTRUST_ADMIN_PASSWORD", secrets.admin().valueFrom("password"))
        .secret("ZT_DB_PASSWORD", secrets.database().valueFrom("password"))
        .secret("ZT_DB_USERNAME", secrets.database().valueFrom("username"))
        .initProcess(task.flag("execute_command"))
        .build();
  }
}
