package dev.ecsmith.generator.write;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object of a JSON file of ours that anybody may have changed since. */
final class JsonFile {
  private final String file;
  private final Map<String, Node> members;

  private JsonFile(String file, Map<String, Node> members) {
    this.file = file;
    this.members = members;
  }

  /**
   * @param file how messages name it
   */
  static JsonFile read(String file, byte[] content) {
    Document document = JsonReader.read(file, new String(content, StandardCharsets.UTF_8));
    if (!document.faults().isEmpty() || document.root().isEmpty()) {
      throw broken(file, "it isn't JSON");
    }
    return of(file, document.root().get());
  }

  private static JsonFile of(String file, Node node) {
    if (!(node instanceof ObjectNode object)) {
      throw broken(file, "an object was expected at \"" + node.pointer() + "\"");
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (ObjectNode.Member member : object.members()) {
      if (members.putIfAbsent(member.key().value(), member.value()) != null) {
        throw broken(file, "\"" + member.value().pointer() + "\" stands there twice");
      }
    }
    return new JsonFile(file, members);
  }

  Iterable<String> names() {
    return members.keySet();
  }

  String string(String name) {
    if (members.get(name) instanceof StringNode text) {
      return text.value();
    }
    throw broken(file, "a string was expected as \"" + name + "\"");
  }

  JsonFile object(String name) {
    if (!members.containsKey(name)) {
      throw broken(file, "\"" + name + "\" is missing");
    }
    return of(file, members.get(name));
  }

  static OutputException broken(String file, String reason) {
    return new OutputException(
        file
            + " can't be used: "
            + InvisibleText.escape(reason)
            + ". Restore it from version control, or remove it to generate anew.");
  }
}
