package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.HostName;
import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.schemas.TagLimits;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rules.account.AccountRules;
import dev.ecsmith.validator.rules.syntax.SyntaxRules;
import dev.ecsmith.validator.rules.text.TextRules;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of this package, by the sections that a spec must have for them. */
public final class SectionRules {
  private static final List<String> IMAGE = List.of("image");

  private SectionRules() {}

  /** Look at the whole document, whatever else is wrong with it. */
  public static List<Rule<Document>> ofDocuments() {
    return Stream.of(
            SyntaxRules.all(),
            TextRules.ofFiles(),
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
    return ofWayOut(
        spec -> images.stream().map(key -> Map.entry(key, ImageSection.named(spec, key))).toList());
  }

  /**
   * The same for images that stand in lists.
   *
   * @param images sections with the {@code repository} of an image, each with its key
   */
  public static List<Rule<Spec>> ofWayOut(Function<Spec, List<Entry<String, Section>>> images) {
    return List.of(new NoWayOut(images));
  }

  /**
   * Need {@code certificate}, {@code dns} and {@code load_balancer}, and look at every {@code
   * hostname}.
   */
  public static List<Rule<Spec>> ofNames() {
    return List.of(
        new CertificateDoesNotCoverHostname(HostNames::bare),
        new HostnameNotBare(HostNames::all),
        new HostnameOutsideZone(
            HostNames::bare,
            spec ->
                Stream.concat(
                    spec.section("certificate").optional("request").stream(),
                    spec.section("dns").optional("route53").stream())),
        new PrivateZoneOfPublicLoadBalancer());
  }

  /** For products with several load balancers, each of which has a {@code hostname}. */
  public static List<Rule<Spec>> ofSeveralNames() {
    return List.of(new HostnameRepeated());
  }

  /**
   * Need {@code domain}, {@code certificate} and {@code dns}.
   *
   * @param hosts names in the domain under which there is something
   */
  public static List<Rule<Spec>> ofDomain(Function<Spec, List<String>> hosts) {
    Function<Spec, List<String>> bare =
        spec -> hosts.apply(spec).stream().filter(HostName::isBare).toList();
    return List.of(
        new CertificateDoesNotCoverHostname(bare),
        new HostnameNotBare(HostNames::domain),
        // They lie in one domain, so that one tells for all.
        new HostnameOutsideZone(
            spec -> bare.apply(spec).stream().limit(1).toList(),
            spec -> spec.section("dns").optional("route53").stream()));
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
   * Need {@code environment} of {@code task}.
   *
   * @param ownVariables names of environment variables that the product's package sets
   */
  public static List<Rule<Spec>> ofEnvironment(Set<String> ownVariables) {
    return List.of(
        new EnvironmentVariableMalformed(), new EnvironmentVariableReserved(ownVariables));
  }

  /**
   * Need what they are told to look at.
   *
   * @param images sections with the {@code tag} of an image
   */
  public static List<Rule<Spec>> ofImages(Function<Spec, List<Section>> images) {
    return List.of(new ImageTagMoves(images));
  }

  /**
   * Need what they are told to look at.
   *
   * @param secrets what people call each secret, and what the spec says of it
   */
  public static List<Rule<Spec>> ofSecrets(Function<Spec, List<Entry<String, Node>>> secrets) {
    return List.of(new SecretCreatedTwice(secrets));
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
                ofEnvironment(ownVariables),
                ofImages(
                    spec -> images.stream().map(key -> ImageSection.named(spec, key)).toList()),
                List.<Rule<Spec>>of(new RegistrySecretOfEcr(images)),
                ofSecrets(SectionRules::secrets))
            .flatMap(List::stream);
    return product.hasMinimum()
        ? Stream.concat(ofAll, Stream.of(new TaskBelowProductMinimum(product))).toList()
        : ofAll.toList();
  }

  private static List<Entry<String, Node>> secrets(Spec spec) {
    return spec.root().members("secrets").stream()
        .map(member -> Map.entry(member.name(), member.value()))
        .toList();
  }
}
