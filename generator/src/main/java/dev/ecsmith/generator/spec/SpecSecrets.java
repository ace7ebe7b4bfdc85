package dev.ecsmith.generator.spec;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.secret.ClearTextSecret;
import dev.ecsmith.validator.secret.ClearTextSecrets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what stands in a spec in clear text and belongs in Secrets Manager: a value whose key says
 * so, one that is a credential by its form, and in the section {@code secrets} whatever is neither
 * an ARN nor the name of a secret to create.
 */
public final class SpecSecrets {
  private static final Set<String> NAMES = Set.of("create");
  private static final String ARN = "arn:";

  private final ClearTextSecrets secrets = new ClearTextSecrets(SecretVariables.load());

  /** Every one in a document, whatever else is wrong with it. */
  public List<ClearTextSecret> in(Document document) {
    Map<Node, ClearTextSecret> found = new LinkedHashMap<>();
    document
        .root()
        .ifPresent(
            root -> {
              secrets.amongMembers(root).forEach(secret -> found.put(secret.at(), secret));
              section(root).forEach(secret -> found.putIfAbsent(secret.at(), secret));
            });
    return List.copyOf(found.values());
  }

  /** The document, of which no report shows what was found in it. */
  public Document concealedIn(Document document) {
    return ClearTextSecrets.concealed(document, in(document));
  }

  private static List<ClearTextSecret> section(Node root) {
    List<ClearTextSecret> found = new ArrayList<>();
    if (root instanceof ObjectNode object) {
      object.members().stream()
          .filter(member -> member.name().equals("secrets"))
          .forEach(member -> addFrom(member.value(), member.name(), found));
    }
    return found;
  }

  private static void addFrom(Node node, String name, List<ClearTextSecret> found) {
    if (node instanceof ObjectNode object) {
      object.members().forEach(member -> addFrom(member.value(), member.name(), found));
    } else if (node instanceof ArrayNode array) {
      array.elements().forEach(element -> addFrom(element, name, found));
    } else if (isLiteral(node) && !NAMES.contains(name)) {
      found.add(ClearTextSecret.whole("secrets", name, node, Optional.empty(), false));
    }
  }

  private static boolean isLiteral(Node node) {
    return node instanceof NumberNode
        || (node instanceof StringNode text
            && !text.value().isBlank()
            && !text.value().startsWith(ARN)
            && !SpecReader.leftForAPerson(text));
  }
}
