package dev.ecsmith.validator.finding;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a finding again in the next version of its file, wherever its lines have moved to.
 *
 * <p>It is known by its rule, by the way to its value and by the marked characters. On that way an
 * element of a list goes by its {@code name} where it has one, so that a container that is put in
 * before it changes nothing; a resource of a plan goes by its address. The file's name is no part
 * of it, and no digest is made of a secret.
 */
public final class Fingerprints {
  private static final int HEX_DIGITS = 32;

  private final Map<String, Document> documents = new HashMap<>();

  /**
   * @param documents those that the findings are about; of others the names of elements are unknown
   */
  public Fingerprints(Collection<Document> documents) {
    documents.forEach(document -> this.documents.put(document.file(), document));
  }

  /**
   * Those of all findings of a run, in the order given: of findings in one file that have all in
   * common the second gets a number.
   */
  public Map<Finding, String> of(Collection<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Finding, String> fingerprints = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (!fingerprints.containsKey(finding)) {
        String digest = digest(finding.rule(), path(finding.place()), finding.place().marked());
        int count = seen.merge(finding.place().file() + '\n' + digest, 1, Integer::sum);
        fingerprints.put(finding, count == 1 ? digest : digest + "-" + count);
      }
    }
    return fingerprints;
  }

  /** One short name for several texts, the same everywhere. */
  public static String digest(String... parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha256.update(part.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
      }
      StringBuilder hex = new StringBuilder();
      for (byte each : sha256.digest()) {
        hex.append(Character.forDigit((each >> 4) & 0xF, 16))
            .append(Character.forDigit(each & 0xF, 16));
      }
      return hex.substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String path(Place place) {
    if (place.planned().isPresent()) {
      Place.Planned planned = place.planned().get();
      return planned.resource() + planned.attribute();
    }
    Optional<Node> root = Optional.ofNullable(documents.get(place.file())).flatMap(Document::root);
    return root.map(node -> path(place.pointer(), node))
        .orElseGet(() -> place.pointer().toString());
  }

  private static String path(Pointer pointer, Node root) {
    StringBuilder path = new StringBuilder();
    Optional<Node> at = Optional.of(root);
    for (String token : pointer.tokens()) {
      boolean element = at.filter(ArrayNode.class::isInstance).isPresent();
      at = at.flatMap(node -> node.child(token));
      path.append('/').append(element ? at.flatMap(Fingerprints::name).orElse(token) : token);
    }
    return path.toString();
  }

  private static Optional<String> name(Node node) {
    return node instanceof ObjectNode object
        ? object
            .get("name")
            .filter(StringNode.class::isInstance)
            .map(name -> "name=" + ((StringNode) name).value())
        : Optional.empty();
  }
}
