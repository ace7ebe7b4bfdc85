package dev.ecsmith.validator.permission;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.arn.SecretArn;
import dev.ecsmith.validator.image.ImageReference;
import dev.ecsmith.validator.permission.RoleNeed.Access;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the resources that values of a task definition mean.
 *
 * @param home where names without an ARN are looked up
 */
record Resources(RolePermissions permissions, ArnShapes shapes, Home home) {
  static final String IMAGE = "image";
  static final String SECRET = "secret";
  static final String SECRET_BY_NAME = "secret-by-name";
  static final String PARAMETER = "parameter";
  static final String OBJECT = "object";
  static final String LOG = "log";
  static final String LOG_GROUP = "log-group";
  static final String FILE_SERVER = "file-server";

  /** What a router fills in from the record that it writes. */
  private static final Pattern ROUTED = Pattern.compile("\\$\\([^)]*\\)|\\$\\{[^}]*\\}");

  private static final Pattern SUFFIXED = Pattern.compile(".*-[A-Za-z0-9]{6}");
  private static final String ANY = "*";

  /** Nothing for an image that isn't known to lie in ECR. */
  Optional<Access> image(String image) {
    return AccountId.regionOfEcrHost(image)
        .map(
            region -> {
              String repository = ImageReference.of(Glob.of(image).text()).repository();
              String name = Glob.of(region.text()).text();
              String account =
                  AccountId.in(image).map(part -> Glob.of(part.text()).text()).orElse(ANY);
              return access(
                  IMAGE,
                  "arn:"
                      + partitionOf(name)
                      + ":ecr:"
                      + name
                      + ":"
                      + account
                      + ":repository/"
                      + repository.substring(repository.indexOf('/') + 1));
            });
  }

  /**
   * A log group.
   *
   * @param region empty where it isn't given
   */
  Access logGroup(String purpose, String group, Optional<String> region) {
    String name = region.map(each -> Glob.of(each).text()).orElse(home.region());
    return access(
        purpose,
        "arn:"
            + partitionOf(name)
            + ":logs:"
            + name
            + ":"
            + home.account()
            + ":log-group:"
            + Glob.of(group).text());
  }

  /** A file system of FSx. */
  Access fileServer(String id) {
    return access(FILE_SERVER, fileSystem("fsx", id));
  }

  /** A file system of EFS. */
  Access elasticFileSystem(String purpose, String id) {
    return access(purpose, fileSystem("elasticfilesystem", id));
  }

  private String fileSystem(String service, String id) {
    return "arn:"
        + home.partition()
        + ":"
        + service
        + ":"
        + home.region()
        + ":"
        + home.account()
        + ":file-system/"
        + Glob.of(id).text();
  }

  /** Everything that a purpose may be about. */
  Access everything(String purpose) {
    return new Access(permissions.named(purpose), ANY, true);
  }

  /** What an ARN names, of which everything may be a placeholder. */
  Optional<Access> arn(String purpose, String arn) {
    return Arn.of(arn).filter(Arn::isComplete).map(each -> access(purpose, arn));
  }

  /**
   * What an output of a log router writes to.
   *
   * @param region empty where it isn't given
   */
  Access output(String purpose, String arn, String name, Optional<String> region) {
    String place = region.map(each -> Glob.of(each).text()).orElse(home.region());
    return access(
        purpose,
        arn.replace("{partition}", partitionOf(place))
            .replace("{region}", place)
            .replace("{account}", home.account())
            .replace("{name}", Glob.of(ROUTED.matcher(name).replaceAll(ANY)).text()));
  }

  /**
   * An ARN, or a name in place of one.
   *
   * @param named the purpose of what a name means; empty where only an ARN will do
   * @return nothing where that isn't known
   */
  Optional<Access> reference(String value, String named) {
    Optional<Arn> arn = Arn.of(value).filter(Arn::isComplete);
    if (arn.isPresent()) {
      return ofArn(arn.get());
    }
    if (value.isBlank() || Placeholders.anyIn(value)) {
      return Optional.empty();
    }
    String place = ":" + home.region() + ":" + home.account() + ":";
    return switch (named) {
      case PARAMETER ->
          Optional.of(
              access(
                  PARAMETER,
                  "arn:" + home.partition() + ":ssm" + place + PARAMETER + "/" + path(value)));
      case SECRET_BY_NAME ->
          Optional.of(
              access(
                  SECRET_BY_NAME,
                  "arn:" + home.partition() + ":secretsmanager" + place + SECRET + ":" + value));
      default -> Optional.empty();
    };
  }

  private Optional<Access> ofArn(Arn arn) {
    return switch (arn.service().orElseThrow().text()) {
      case "secretsmanager" ->
          SecretArn.of(arn.text())
              .map(
                  secret ->
                      access(
                          mayBeComplete(secret.name()) ? SECRET : SECRET_BY_NAME,
                          secret.secret().text()));
      case "ssm" -> Optional.of(access(PARAMETER, withoutVersion(arn)));
      case "s3" -> Optional.of(access(OBJECT, arn.text()));
      default -> Optional.empty();
    };
  }

  private Access access(String purpose, String text) {
    Glob arn = Glob.of(text);
    return new Access(permissions.named(purpose), arn.text(), arn.exact() && !text.contains(ANY));
  }

  private String partitionOf(String region) {
    return shapes.partitionOf(region).orElse(home.partition());
  }

  /** A name of which only the beginning is known may end with the suffix or not. */
  private static boolean mayBeComplete(Part name) {
    return !name.isKnown() || SUFFIXED.matcher(name.text()).matches();
  }

  /** IAM knows a parameter without its version or label. */
  private static String withoutVersion(Arn arn) {
    return arn.text().substring(0, arn.resourceParts().get(0).end());
  }

  /** The same of a parameter's name, without the slash that may begin it. */
  private static String path(String name) {
    int colon = name.indexOf(':');
    String whole = colon < 0 ? name : name.substring(0, colon);
    return whole.startsWith("/") ? whole.substring(1) : whole;
  }
}
