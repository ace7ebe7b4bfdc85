package dev.ecsmith.validator.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonReaderTest {
  @Test
  void everyValueKnowsItsPlace() {
    String text = "{\n  \"na\\u006de\" : [12.50, \"a\\n\u201db\", true, null,\r\n false, {}, []]}";
    assertEquals(
        List.of(
            " -> " + text,
            "/name -> [12.50, \"a\\n\u201db\", true, null,\r\n false, {}, []]",
            "/name/0 -> 12.50",
            "/name/1 -> \"a\\n\u201db\"",
            "/name/2 -> true",
            "/name/3 -> null",
            "/name/4 -> false",
            "/name/5 -> {}",
            "/name/6 -> []"),
        places(JsonReader.read("x.json", text)));
  }

  private static List<String> places(Document document) {
    List<String> found = new ArrayList<>();
    document.root().ifPresent(root -> collect(document, root, found));
    return found;
  }

  private static void collect(Document document, Node node, List<String> found) {
    String written = document.text().substring(node.range().start(), node.range().end());
    found.add(node.pointer() + " -> " + written);
    if (node instanceof ObjectNode object) {
      object.members().forEach(member -> collect(document, member.value(), found));
    } else if (node instanceof ArrayNode array) {
      array.elements().forEach(element -> collect(document, element, found));
    }
  }
}
