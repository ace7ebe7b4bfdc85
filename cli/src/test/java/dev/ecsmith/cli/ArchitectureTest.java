package dev.ecsmith.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import dev.ecsmith.validator.rule.Rule;
import java.net.IDN;
import java.net.URI;
import java.time.Clock;
import java.util.Date;

/** The arrows of the design, each with its reason. */
@AnalyzeClasses(packages = "dev.ecsmith", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String CLI = "dev.ecsmith.cli..";
  private static final String GENERATOR = "dev.ecsmith.generator..";
  private static final String SCHEMAS = "dev.ecsmith.schemas..";
  private static final String TEMPLATES = "dev.ecsmith.templates..";
  private static final String VALIDATOR = "dev.ecsmith.validator..";

  @ArchTest
  static final ArchRule SCHEMAS_STAND_ALONE =
      noClasses()
          .that()
          .resideInAPackage(SCHEMAS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CLI, GENERATOR, TEMPLATES, VALIDATOR)
          .because("facts are data: they must not know who judges by them");

  @ArchTest
  static final ArchRule TEMPLATES_STAND_ALONE =
      noClasses()
          .that()
          .resideInAPackage(TEMPLATES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CLI, GENERATOR, SCHEMAS, VALIDATOR)
          .because("a template prints what it is given and decides nothing");

  @ArchTest
  static final ArchRule VALIDATOR_KNOWS_NO_GENERATOR =
      noClasses()
          .that()
          .resideInAPackage(VALIDATOR)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CLI, GENERATOR, TEMPLATES)
          .because("what people wrote by hand is judged by the same rules as what was generated");

  @ArchTest
  static final ArchRule NOBODY_KNOWS_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLI)
          .because("data flows one way, and the command line is where it starts and ends");

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices()
          .matching("dev.ecsmith.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that can be read alone can be changed alone");

  @ArchTest
  static final ArchRule JACKSON_CORE_IS_WRAPPED =
      onlyIn(
              "tools.jackson.core..",
              "dev.ecsmith.validator.json..",
              "dev.ecsmith.validator.schema..",
              SCHEMAS)
          .because("a new major version of Jackson must be a change in few places");

  @ArchTest
  static final ArchRule DATABIND_AND_NETWORKNT_ARE_WRAPPED =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.ecsmith.validator.schema..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson.databind..", "com.networknt..")
          .because("they take longer to start than a whole lint run, which must never load them");

  @ArchTest
  static final ArchRule SNAKEYAML_IS_WRAPPED =
      onlyIn("org.snakeyaml..", "dev.ecsmith.validator.yaml..")
          .because("rules see documents, never a format");

  @ArchTest
  static final ArchRule FREEMARKER_IS_WRAPPED =
      onlyIn("freemarker..", "dev.ecsmith.generator.render..")
          .because("escaping can't be forgotten only where one package decides on it");

  @ArchTest
  static final ArchRule BOUNCY_CASTLE_IS_WRAPPED =
      onlyIn("org.bouncycastle..", "dev.ecsmith.validator.certificate.reading..")
          .because("a rule sees certificates, never the bytes that somebody wrote");

  @ArchTest
  static final ArchRule DIFF_IS_WRAPPED =
      onlyIn("com.github.difflib..", "dev.ecsmith.generator.write..")
          .because("nothing but the comparison of files needs it");

  @ArchTest
  static final ArchRule PICOCLI_IS_WRAPPED =
      onlyIn("picocli..", CLI).because("what a command does must not depend on how it is called");

  @ArchTest
  static final ArchRule ONE_CLASS_TOUCHES_THE_PROCESS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .accessField(System.class, "in")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .because("a test must be able to run any command and see all that it says");

  @ArchTest
  static final ArchRule NOBODY_USES_THE_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "javax.net..")
                  .and(
                      describe(
                          "other than URI and IDN",
                          type ->
                              !type.isEquivalentTo(URI.class) && !type.isEquivalentTo(IDN.class))))
          .because("ecsmith needs no account and leaks nothing, which its users can check here");

  @ArchTest
  static final ArchRule ONE_CLASS_ASKS_FOR_THE_TIME =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Main.class)
          .should()
          .callMethodWhere(describe("ask the wall clock", ArchitectureTest::asksTheClock))
          .orShould()
          .callConstructor(Date.class)
          .because("the same input gives the same bytes on every day; a Clock is passed in");

  @ArchTest
  static final ArchRule RULES_ARE_FINAL_AND_HIDDEN =
      classes()
          .that()
          .implement(Rule.class)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .andShould()
          .notBePublic()
          .because("rules are reached through their list alone, and none is a variant of another");

  @ArchTest
  static final ArchRule RULES_ARE_STATELESS =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .implement(Rule.class)
          .should()
          .beFinal()
          .because("one rule object judges every file, maybe on several threads");

  private static ClassesShouldConjunction onlyIn(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat(resideInAPackage(library));
  }

  private static boolean asksTheClock(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    String method = call.getName();
    boolean now =
        resideInAPackage("java.time..").test(owner)
            && method.equals("now")
            && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    boolean millis = owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis");
    boolean clock = owner.isEquivalentTo(Clock.class) && method.startsWith("system");
    return now || millis || clock;
  }
}
