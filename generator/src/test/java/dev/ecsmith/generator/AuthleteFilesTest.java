package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.ScriptFolder.Ending;
import dev.ecsmith.generator.outline.ExampleSpec;
import dev.ecsmith.generator.render.Rendering;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed over to Authlete's playbook: scripts with stand-ins, variables with Ansible. */
final class AuthleteFilesTest {
  private static final String TOKEN = "t'o\"k $e\\n{{x}}";
  private static final Rendering RENDERING = rendering();

  @TempDir Path directory;

  private ScriptFolder folder;

  private static Rendering rendering() {
    SpecCheck.Understood understood =
        new SpecCheck(rule -> true)
            .check(YamlReader.read("spec.yaml", ExampleSpec.of("authlete")))
            .understood()
            .orElseThrow();
    return new StackRenderer().render(understood.product().blueprint(understood.spec()));
  }

  @BeforeEach
  void needsAShell() {
    MissingTool.unless(ScriptFolder.isOnPath("sh"), "there is no sh here");
    folder = new ScriptFolder(directory);
  }

  private static String file(String name) {
    return RENDERING.files().get("ansible/" + name);
  }

  private Ending run(String input, String script, String... arguments) throws Exception {
    Stream<String> command = Stream.of("sh", folder.write(script, file(script)));
    return folder.run(input, Stream.concat(command, Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void everyScriptIsSound() throws Exception {
    List<String> scripts =
        RENDERING.files().keySet().stream().filter(path -> path.endsWith(".sh")).toList();
    assertEquals(
        List.of(
            "ansible/check-group-vars.sh",
            "ansible/check-images.sh",
            "ansible/check-tools.sh",
            "ansible/create-databases.sh",
            "ansible/make-vault.sh",
            "ansible/pull-playbook.sh"),
        scripts);
    for (String script : scripts) {
      folder.assertSound(folder.write(script, RENDERING.files().get(script)));
    }
  }

  /** Every program that is looked for, each in the version that is wanted. */
  private void standInForTools() throws IOException {
    for (String program :
        List.of("ansible-playbook", "ansible-vault", "aws", "crane", "docker", "jq", "mysql")) {
      folder.standIn(program, "");
    }
    folder.standIn("terraform", "");
    folder.standIn("python3", "case $2 in *requests*) test -e requests ;; esac\n");
    folder.write("requests", "");
    folder.standIn("ansible-community", "echo 'Ansible community version 11.10.0'\n");
    folder.standIn(
        "ansible-galaxy",
        """
        case $3 in
          community.aws) echo "community.aws $(cat version)" ;;
          amazon.aws) echo 'amazon.aws 9.4.0'; echo 'amazon.aws 6.5.1' ;;
        esac
        """);
    folder.write("version", "9.2.0");
  }

  @Test
  void toolsOfTheRightVersionsWillDo() throws Exception {
    standInForTools();
    assertEquals(new Ending(0, "Everything is there.\n"), run("", "check-tools.sh"));
  }

  @Test
  void aToolThatIsMissingOrTooOldIsNamed() throws Exception {
    standInForTools();
    folder.standIn("ansible-community", "echo 'Ansible community version 11.4.9'\n");
    folder.write("version", "9.3.0");
    assertTrue(directory.resolve("requests").toFile().delete());
    assertEquals(
        new Ending(
            1,
            """
            Python has no module requests.
            Ansible is 11.4.9, and the playbook needs 11.5.0 or later.
            The collection community.aws is 9.3.0, and the playbook needs 9.2.0.
            """),
        run("", "check-tools.sh"));
  }

  /** An image of the registry: an archive of files, or one in an archive. */
  private void standInForCrane(String archive) throws IOException {
    folder.standIn(
        "crane",
        """
        echo "$*" >> calls
        case $1 in
          auth) cat > token; echo signed-in > "$DOCKER_CONFIG/config.json" ;;
          export) test -s "$DOCKER_CONFIG/config.json" && cp %s "$3" ;;
        esac
        """
            .formatted(archive));
    folder.write("image/ansible-playbook/group_vars/all.yml.sample", "authlete_org_id: x\n");
  }

  @Test
  void thePlaybookIsFetchedAndTheTokenIsNeverSeen() throws Exception {
    standInForCrane("files.tar");
    assertEquals(0, folder.run("", "tar", "-cf", "files.tar", "-C", "image", ".").code());
    Ending ending = run(TOKEN + "\n", "pull-playbook.sh", "org-1", "there");
    assertEquals(new Ending(0, "there/ansible-playbook\n"), ending);
    assertEquals(TOKEN, folder.read("token"));
    assertFalse(folder.read("calls").contains(TOKEN));
    assertTrue(
        folder
            .read("calls")
            .startsWith("auth login artifacts.authlete.com -u org-1 --password-stdin\n"));
    folder.assertNothingIsLeft();
  }

  @Test
  void anArchiveInTheImageIsUnpackedToo() throws Exception {
    standInForCrane("files.tar");
    assertEquals(0, folder.run("", "tar", "-czf", "playbook.tar.gz", "-C", "image", ".").code());
    assertEquals(0, folder.run("", "tar", "-cf", "files.tar", "playbook.tar.gz").code());
    assertEquals(
        new Ending(0, "there/ansible-playbook\n"),
        run(TOKEN, "pull-playbook.sh", "org-1", "there"));
  }

  @Test
  void anImageWithoutAPlaybookIsNamed() throws Exception {
    standInForCrane("files.tar");
    assertEquals(0, folder.run("", "tar", "-cf", "files.tar", "crane").code());
    Ending ending = run(TOKEN, "pull-playbook.sh", "org-1", "there");
    assertEquals(1, ending.code());
    assertTrue(ending.output().contains("no group_vars/all.yml.sample"), ending.output());
  }

  private void writeVariables() throws IOException {
    folder.write("playbook/group_vars/aws_ecs.yml", awsVariables());
    folder.write("playbook/group_vars/all.yml", file("all.yml"));
    folder.write("playbook/group_vars/aws_ecs.yml.sample", awsVariables());
    folder.write("playbook/group_vars/all.yml.sample", file("all.yml"));
  }

  /** With a stand-in for each value that Terraform fills in. */
  private static String awsVariables() {
    return Pattern.compile("\\$\\{([a-z_]+)}")
        .matcher(file("aws-ecs.yml.tftpl"))
        .replaceAll("value-of-$1");
  }

  @Test
  void variablesThatAreThoseOfTheSamplesWillDo() throws Exception {
    writeVariables();
    assertEquals(
        new Ending(0, "The variables are those of the samples.\n"),
        run("", "check-group-vars.sh", "playbook"));
  }

  @Test
  void aVariableThatIsMissingMisplacedOrOpenIsNamed() throws Exception {
    writeVariables();
    folder.write(
        "playbook/group_vars/all.yml.sample",
        file("all.yml") + "admin_user_email: x\nvalkey_enabled: true\n");
    folder.write(
        "playbook/group_vars/aws_ecs.yml.sample",
        awsVariables().replace("admin_user_email:", "mail:"));
    folder.write("playbook/group_vars/all.yml", file("all.yml") + "db_host: <host>\n");
    assertEquals(
        new Ending(
            1,
            """
            all.yml lacks admin_user_email, which the playbook's sample has: add it with a value.
            all.yml lacks valkey_enabled, which the playbook's sample has: add it with a value.
            all.yml has db_host, which the playbook's sample does not have: see under which name it does.
            all.yml, line 5: something is left to be replaced.
            aws_ecs.yml lacks mail, which the playbook's sample has: add it with a value.
            admin_user_email stands in aws_ecs.yml and belongs into all.yml.
            """),
        run("", "check-group-vars.sh", "playbook"));
    folder.assertNothingIsLeft();
  }

  @Test
  void imagesThatAreMissingAreNamed() throws Exception {
    folder.standIn("aws", "echo \"$*\" >> calls\ncase $* in *authlete/idp\\ *) exit 1 ;; esac\n");
    Ending ending = run("", "check-images.sh");
    assertEquals(1, ending.code());
    String registry = "123456789012.dkr.ecr.us-east-1.amazonaws.com/authlete/";
    assertTrue(ending.output().contains(registry + "server-db-schema:v3.0.11\n"));
    assertTrue(ending.output().contains(registry + "idp:1.0.5 is missing.\n"), ending.output());
    assertEquals(9, folder.read("calls").lines().count());
  }

  private void standInForMysql() throws IOException {
    folder.write("ca.pem", "");
    folder.standIn(
        "mysql", "cat \"${1#--defaults-extra-file=}\" > options; echo \"$*\" > calls; cat > sql\n");
  }

  @Test
  void theDatabasesAndTheirUserAreMade() throws Exception {
    standInForMysql();
    Ending ending =
        run("root\nadmin's \"secret\"\n" + TOKEN + "\n", "create-databases.sh", "db", "ca.pem");
    assertEquals(new Ending(0, "The databases are there: authlete, idp.\n"), ending);
    assertTrue(folder.read("options").contains("password=\"admin\\'s \\\"secret\\\"\"\n"));
    assertTrue(folder.read("options").contains("ssl-ca=\"ca.pem\"\n"));
    assertEquals(
        """
        CREATE DATABASE IF NOT EXISTS authlete;
        CREATE DATABASE IF NOT EXISTS idp;
        CREATE USER IF NOT EXISTS 'authlete'@'%' IDENTIFIED BY 't\\'o\\"k $e\\\\n{{x}}';
        ALTER USER 'authlete'@'%' IDENTIFIED BY 't\\'o\\"k $e\\\\n{{x}}';
        GRANT ALL PRIVILEGES ON authlete.* TO 'authlete'@'%';
        GRANT ALL PRIVILEGES ON idp.* TO 'authlete'@'%';
        """,
        folder.read("sql"));
    assertFalse(folder.read("calls").contains("secret"));
    folder.assertNothingIsLeft();
  }

  @Test
  void theAdministratorComesFromTheSecretOfRds() throws Exception {
    MissingTool.unless(ScriptFolder.isOnPath("jq"), "there is no jq here");
    standInForMysql();
    folder.standIn(
        "aws", "echo \"$*\" >> calls\necho '{\"username\": \"root\", \"password\": \"p#w\"}'\n");
    assertEquals(0, run(TOKEN, "create-databases.sh", "db", "ca.pem", "arn:x").code());
    assertTrue(folder.read("options").contains("user=\"root\"\npassword=\"p#w\"\n"));
    folder.assertNothingIsLeft();
  }

  @Test
  void withoutAPasswordNoDatabaseIsTouched() throws Exception {
    standInForMysql();
    assertEquals(1, run("root\npw\n\n", "create-databases.sh", "db", "ca.pem").code());
    assertFalse(folder.has("sql"));
    folder.assertNothingIsLeft();
  }

  /** Writes the playbook that stands in for the vendor's, and says what it must find. */
  private Ending ansible(String program, String... arguments) throws Exception {
    Stream<String> command =
        Stream.of(
            program,
            "-i",
            "playbook/inventory",
            "-e",
            "@playbook/vault.yml",
            "--vault-password-file",
            "password");
    return folder.run("", Stream.concat(command, Stream.of(arguments)).toArray(String[]::new));
  }

  private void makeVault() throws Exception {
    folder.write("password", "of the vault\n");
    folder.standIn(
        "ansible-vault",
        """
        program=$(PATH=${PATH#*:} command -v ansible-vault)
        exec "$program" "$@" --vault-password-file password
        """);
    Ending ending = run("org-1\n" + TOKEN + "\np: #%\n", "make-vault.sh", "playbook/vault.yml");
    assertEquals(0, ending.code(), ending.output());
    assertTrue(folder.read("playbook/vault.yml").startsWith("$ANSIBLE_VAULT;"));
  }

  @Test
  void ansibleTakesTheVariablesAndTheSecrets() throws Exception {
    MissingTool.unless(ScriptFolder.isOnPath("ansible-playbook"), "there is no Ansible here");
    MissingTool.unless(ScriptFolder.isOnPath("jq"), "there is no jq here");
    writeVariables();
    makeVault();
    folder.write("playbook/inventory", "[aws_ecs]\nlocalhost ansible_connection=local\n");
    folder.write(
        "playbook/site.yml",
        """
        - hosts: aws_ecs
          gather_facts: false
          tasks:
            - ansible.builtin.copy:
                content: "{{ authlete_org_token }}|{{ admin_user_password }}|{{ images.console.tag }}"
                dest: "{{ playbook_dir }}/found"
        """);
    assertEquals(0, ansible("ansible-playbook", "--syntax-check", "playbook/site.yml").code());
    Ending inventory = ansible("ansible-inventory", "--host", "localhost");
    assertEquals(0, inventory.code(), inventory.output());
    assertTrue(
        inventory.output().contains("\"authlete_api_url\": \"authlete-api.example.com\""),
        inventory.output());
    assertTrue(inventory.output().contains("\"aws_account_id\": \"123456789012\""));
    Ending play = ansible("ansible-playbook", "playbook/site.yml");
    assertEquals(0, play.code(), play.output());
    assertEquals(TOKEN + "|p: #%|1.0.5", folder.read("playbook/found"));
  }

  /** The vendor's own file, key for key: those of its guide's examples. */
  @Test
  void everyKeyOfTheGuideIsThere() {
    Set<String> keys =
        awsVariables()
            .lines()
            .filter(line -> line.matches("[a-z_]+:.*"))
            .map(line -> line.substring(0, line.indexOf(':')))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        new TreeSet<>(
            List.of(
                "admin_user_email",
                "admin_user_password",
                "api_cloudmap_registry_arn",
                "api_target_group_arn",
                "authlete_api_url",
                "authlete_idp_base_url",
                "authlete_idp_console_url",
                "aws_account_id",
                "aws_logs_groups",
                "boot_task_def",
                "console_cloudmap_registry_arn",
                "console_target_group_arn",
                "ecs_cluster_name",
                "efs_access_point_arn",
                "efs_access_point_arn_valkey",
                "efs_access_point_id",
                "efs_access_point_id_valkey",
                "efs_filesystem_id",
                "efs_filesystem_id_valkey",
                "execution_role_arn",
                "idp_cloudmap_registry_arn",
                "idp_target_group_arn",
                "images",
                "proxy_target_group_arn",
                "region",
                "repo",
                "security_group_id",
                "subnet_id",
                "task_role_arn",
                "url_scheme",
                "valkey_target_group_arn")),
        keys);
  }

  @Test
  void everyCommandOfTheRunbookSkipsTheActionsThatItIsNotFor() {
    Set<String> actions = Set.of("install", "upgrade", "rollingupgrade", "uninstall");
    List<String> commands =
        file("runbook.md").lines().filter(line -> line.contains("--tags ")).toList();
    assertEquals(13, commands.size());
    Pattern options = Pattern.compile("--tags (\\S+) --skip-tags (\\S+)`");
    for (String command : commands) {
      var found = options.matcher(command).results().findFirst().orElseThrow();
      Set<String> skipped = Set.of(found.group(2).split(","));
      Set<String> wanted =
          Stream.of(found.group(1).split(","))
              .map(tag -> tag.replaceAll("^(install|uninstall)_.*", "$1"))
              .filter(actions::contains)
              .collect(Collectors.toSet());
      TreeSet<String> rest = new TreeSet<>(actions);
      rest.removeAll(wanted);
      assertEquals(rest, new TreeSet<>(skipped), command);
    }
  }

  @Test
  void noFileHoldsAPlaceholderOrAnOpenSecret() {
    Map<String, String> files = RENDERING.files();
    assertFalse(file("aws-ecs.yml.tftpl").contains("<"));
    assertFalse(file("all.yml").contains("<"));
    assertEquals(
        List.of(),
        Stream.concat(file("aws-ecs.yml.tftpl").lines(), file("all.yml").lines())
            .filter(line -> line.matches("[a-z_]*(password|token)[a-z_]*:.*"))
            .filter(line -> !line.matches(".*\"\\{\\{ vault_[a-z_]+ }}\""))
            .toList());
    assertTrue(files.get("outputs.tf").contains("ansible/aws-ecs.yml.tftpl"));
  }
}
