package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.schemas.TagLimits;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rules.account.AccountRules;
import dev.ecsmith.validator.rules.syntax.SyntaxRules;
import dev.ecsmith.validator.rules.text.TextRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of this package, by the sections that a spec must have for them. */
public final class SectionRules {
  private static final List<String> IMAGE = List.of("image");

  private SectionRules() {}

  /** Look at the whole document, whatever else is wrong with it. */
  public static List<Rule<Document>> ofDocuments() {
    return Stream.of(
            SyntaxRules.all(),
            TextRules.ofDocuments(),
            AccountRules.ofDocuments(),
            List.<Rule<Document>>of(new SecretInSpec(), new TextNotNormalized()))
        .flatMap(List::stream)
        .toList();
  }

  /** Need nothing but region, account, name, tags and {@code cluster}. */
  public static List<Rule<Spec>> ofStack() {
    return List.of(
        new ArnOutsideStack(),
        new CidrMalformed(),
        new InstancesWithoutEc2(),
        new NameNotAllowed(),
        new SecretOfOtherAccount(),
        new TagNotAllowed(TagLimits.load()));
  }

  /** Need {@code network}. */
  public static List<Rule<Spec>> ofNetwork() {
    return List.of(
        new SubnetRepeated(), new TooFewSubnets(), new TooFewZones(), new ZoneOutsideRegion());
  }

  /** Need {@code network} with {@code nat}, and {@code image}. */
  public static List<Rule<Spec>> ofWayOut() {
    return ofWayOut(IMAGE);
  }

  /**
   * Need {@code network} with {@code nat}, and images.
   *
   * @param images keys of the sections that name them, with dots: {@code agent.image}
   */
  public static List<Rule<Spec>> ofWayOut(List<String> images) {
    return List.of(new NoWayOut(images));
  }

  /**
   * Need {@code certificate}, {@code dns} and {@code load_balancer}, and look at every {@code
   * hostname}.
   */
  public static List<Rule<Spec>> ofNames() {
    return List.of(
        new CertificateDoesNotCoverHostname(),
        new HostnameNotBare(),
        new HostnameOutsideZone(),
        new PrivateZoneOfPublicLoadBalancer());
  }

  /** Need {@code cpu} and {@code memory} of {@code task}. */
  public static List<Rule<Spec>> ofSize() {
    return List.of(new FargateSize());
  }

  /** Needs {@code image}, which no registry gives to everybody, and {@code secrets}. */
  public static List<Rule<Spec>> ofPrivateImage() {
    return List.of(new RegistrySecretMissing());
  }

  /**
   * Need {@code task}, {@code image} and {@code secrets}.
   *
   * @param product which the specs describe
   * @param ownVariables names of environment variables that the product's package sets
   */
  public static List<Rule<Spec>> ofTask(ProductProfile product, Set<String> ownVariables) {
    return ofTask(product, ownVariables, IMAGE);
  }

  /**
   * Need {@code task}, {@code secrets} and images.
   *
   * @param product which the specs describe
   * @param ownVariables names of environment variables that the product's package sets
   * @param images keys of the sections that name them, with dots: {@code agent.image}
   */
  public static List<Rule<Spec>> ofTask(
      ProductProfile product, Set<String> ownVariables, List<String> images) {
    Stream<Rule<Spec>> ofAll =
        Stream.of(
            new EnvironmentVariableMalformed(),
            new EnvironmentVariableReserved(ownVariables),
            new ImageTagMoves(images),
            new RegistrySecretOfEcr(images),
            new SecretCreatedTwice());
    return product.hasMinimum()
        ? Stream.concat(ofAll, Stream.of(new TaskBelowProductMinimum(product))).toList()
        : ofAll.toList();
  }
}
