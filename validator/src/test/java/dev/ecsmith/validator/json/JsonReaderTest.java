package dev.ecsmith.validator.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void aPlaceholderInThePlaceOfAValueIsAStringOfItsText() {
    String text =
        "{\"a\": ${CPU}, \"b\": [{{ port }}, {{ env \"P\" }}],\n \"c\": ${jsonencode(env)}}";
    Document document = JsonReader.read("x.json", text);
    assertEquals(List.of(), document.faults());
    assertEquals(
        List.of(
            " -> " + text,
            "/a -> ${CPU}",
            "/b -> [{{ port }}, {{ env \"P\" }}]",
            "/b/0 -> {{ port }}",
            "/b/1 -> {{ env \"P\" }}",
            "/c -> ${jsonencode(env)}"),
        places(document));
    assertEquals("{\"a\": \"{{ env \\\"P\\\" }}\"}", mended("{\"a\": {{ env \"P\" }}}"));
    assertEquals(List.of(), JsonReader.safeEdits(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$CPU",
        "$(Cpu)",
        "#{Cpu}",
        "%CPU%",
        "__CPU__",
        "<CPU>",
        "${f({a = 1})}",
        "${f(\"}\")}",
        "${f(\"},\")}",
        "${jsonencode([{\"b\": {\"c\": 1}}])}",
        "{{ f \"}}\" }}",
        "{{ {\"a\": 1} | tojson }}",
        "{{ f `a}}b` }}"
      })
  void everyFormOfAPipelineMayStandForAValue(String placeholder) {
    Document document = JsonReader.read("x.json", "{\"a\": " + placeholder + ", \"b\": 1}");
    assertEquals(List.of(), document.faults());
    ObjectNode root = (ObjectNode) document.root().orElseThrow();
    assertEquals(placeholder, ((StringNode) root.get("a").orElseThrow()).value());
    assertTrue(root.get("b").isPresent());
  }

  @Test
  void quotesInsideOfAPlaceholderEndNoString() {
    String text = "{\"image\": \"{{ must_env \"REPO\" }}:{{ env \"TAG\" \"1\" }}\", \"b\": 1}";
    Document document = JsonReader.read("x.json", text);
    assertEquals(List.of(), document.faults());
    assertEquals(
        "{{ must_env \"REPO\" }}:{{ env \"TAG\" \"1\" }}",
        ((StringNode) document.root().orElseThrow().child("image").orElseThrow()).value());
    assertEquals(List.of(), JsonReader.safeEdits(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${CPU}",
        "{{ x }}",
        "{${KEY}: 1}",
        "{{{ members }}, \"a\": 1}",
        "{ {{ members }}, \"a\": 1}",
        "{\"a\": ${A}${B}}",
        "{\"a\": ${A}0}",
        "{\"a\": 1${A}}",
        "{\"a\": ${A} 1}",
        "{\"a\": ${A\n}}",
        "{\"a\": {{- if .B }} 1 {{ else }} 2 {{ end }}}",
        "[{{- if .B }}, 1]",
        "[1, {{ end }}]",
        "{\"a\": {{ $b := 1 }}}",
        "{\"a\": {{/* b */}}}",
        "{\"a\": <Your CPU>}",
        "{\"a\": ${CPU, \"b\": 1}}",
        "{\"a\": ${f(\"}}"
      })
  void whereOrWhatNoValueComesOfIsAFault(String text) {
    assertNotEquals(List.of(), JsonReader.read("x.json", text).faults());
  }

  private static String mended(String text) {
    return JsonReader.mend(text).applyTo(text);
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
