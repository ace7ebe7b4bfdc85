package dev.ecsmith.validator.image;

/**
 * {@code [HOST[:PORT]/]REPOSITORY[:TAG][@DIGEST]}.
 *
 * @param tag empty where there is none
 * @param digest {@code sha256:...}; empty where there is none
 */
public record ImageReference(String repository, String tag, String digest) {
  public static ImageReference of(String image) {
    int at = image.indexOf('@');
    String digest = at < 0 ? "" : image.substring(at + 1);
    String name = at < 0 ? image : image.substring(0, at);
    int colon = name.lastIndexOf(':');
    // A colon before the last slash belongs to the port of the registry.
    boolean tagged = colon > name.lastIndexOf('/');
    return new ImageReference(
        tagged ? name.substring(0, colon) : name, tagged ? name.substring(colon + 1) : "", digest);
  }
}
