package dev.ecsmith.validator.rules.image;

import dev.ecsmith.validator.image.ImageReference;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How images are named: {@code [HOST[:PORT]/]PATH[:TAG][@sha256:DIGEST]}. */
final class ImageGrammar {
  /** What is in capitals stands for something more often than it is meant. */
  private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z][A-Z0-9_]*");

  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern SCHEME = Pattern.compile("\\A[A-Za-z]+://");
  private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,253}[A-Za-z0-9])?|\\[[0-9A-Fa-f:]+])(?::[0-9]{1,5})?");
  private static final Pattern PATH_COMPONENT =
      Pattern.compile("[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*+");

  /** ECS takes so many characters, without a digest. */
  private static final int LONGEST = 255;

  private ImageGrammar() {}

  /**
   * A way in which a name breaks the grammar.
   *
   * @param what a clause that follows the name
   * @param instead what to write, as a sentence
   */
  record Fault(String what, String instead) {}

  /** The first one; none for a blank name, which is no name at all. */
  static Optional<Fault> fault(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    if (SCHEME.matcher(name).find()) {
      return fault("begins with a scheme, as only a URL does", "Leave out what ends with `://`.");
    }
    if (BLANK.matcher(name.strip()).find()) {
      return fault("holds a blank", "Name one image, without blanks.");
    }
    ImageReference image = ImageReference.of(name.strip());
    if (name.indexOf('@') >= 0 && !DIGEST.matcher(image.digest()).matches()) {
      return fault(
          "has a digest that isn't `sha256:` and 64 digits of 0 to 9 and a to f",
          "Copy the digest that the registry shows, in lower case.");
    }
    return faultOfName(name.strip(), image);
  }

  private static Optional<Fault> faultOfName(String name, ImageReference image) {
    int at = name.indexOf('@');
    int length = at < 0 ? name.length() : at;
    if (length > LONGEST) {
      return fault(
          "has a name of " + length + " characters, and ECS takes " + LONGEST,
          "Push the image under a shorter name.");
    }
    boolean hasTag = length > image.repository().length();
    if (hasTag && image.tag().isEmpty()) {
      return fault("ends with a colon and names no tag", "Name a tag behind the colon.");
    }
    if (hasTag && !TAG.matcher(image.tag()).matches()) {
      return fault(
          "has the tag `" + image.tag() + "`, which is none",
          "A tag is 1 to 128 letters, digits, underscores, periods and hyphens, and begins with"
              + " neither of the last two.");
    }
    return faultOfRepository(image.repository());
  }

  private static Optional<Fault> faultOfRepository(String repository) {
    int slash = repository.indexOf('/');
    boolean hasHost = slash > 0 && isHost(repository.substring(0, slash));
    if (hasHost && !HOST.matcher(repository.substring(0, slash)).matches()) {
      return fault(
          "names the registry `" + repository.substring(0, slash) + "`, which is no host name",
          "Write a host name, and a port behind a colon where it needs one.");
    }
    String path = hasHost ? repository.substring(slash + 1) : repository;
    for (String component : path.split("/", -1)) {
      if (!PATH_COMPONENT.matcher(component).matches()) {
        return faultOfComponent(component);
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> faultOfComponent(String component) {
    String lower = component.toLowerCase(Locale.ROOT);
    if (component.isEmpty()) {
      return fault("has an empty name between or behind slashes", "Name the repository.");
    }
    if (PATH_COMPONENT.matcher(lower).matches()) {
      return fault(
          "has upper-case letters in `" + component + "`, which no repository has",
          PLACEHOLDER.matcher(component).matches()
              ? "Write `<" + component + ">` where a pipeline puts a name in, or `" + lower + "`."
              : "Write `" + lower + "`.");
    }
    return fault(
        "has the name `" + component + "` in it, which no repository can have",
        "Between slashes stand lower-case letters and digits, parted by periods, underscores or"
            + " hyphens.");
  }

  /** As Docker tells a registry from the first name of a path. */
  private static boolean isHost(String first) {
    return first.indexOf('.') >= 0
        || first.indexOf(':') >= 0
        || first.equals("localhost")
        || !first.equals(first.toLowerCase(Locale.ROOT));
  }

  private static Optional<Fault> fault(String what, String instead) {
    return Optional.of(new Fault(what, instead));
  }
}
