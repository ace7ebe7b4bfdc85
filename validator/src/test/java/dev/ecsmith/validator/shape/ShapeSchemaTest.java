package dev.ecsmith.validator.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ecsmith.schemas.JsonResource;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.JsonReader;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class ShapeSchemaTest {
  private static final ShapeSchema SCHEMA =
      ShapeSchema.of(
          JsonResource.parse(
              """
              {"type": "object", "required": ["name"], "additionalProperties": false,
               "properties": {
                 "name": {"description": "Its name.", "type": "string", "pattern": "^[a-z]{1,8}$",
                          "patternErrorMessage": "Use 1 to 8 letters."},
                 "size": {"type": ["integer", "null"], "minimum": 1, "maximum": 10},
                 "ratio": {"type": "number", "maximum": 2},
                 "mode": {"type": "string", "enum": ["fast", "safe"]},
                 "on": {"type": "boolean"},
                 "note": {"type": "string", "minLength": 1, "maxLength": 3},
                 "labels": {"type": "object", "minProperties": 1,
                            "additionalProperties": {"type": "string"}},
                 "parts": {"type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true,
                           "items": {"description": "A part.", "$ref": "#/$defs/Part"}}},
               "$defs": {
                 "Part": {"type": "object", "additionalProperties": false,
                          "properties": {"portMappings": {"type": "array"},
                                         "weight": {"type": "integer"},
                                         "sub": {"$ref": "#/$defs/Part"}}}}}
              """));

  @Test
  void nothingIsSaidOfADocumentThatFits() {
    assertFaults(
        ShapeSchemaTest::known,
        "{'name': 'abc', 'size': null, 'ratio': 1.5, 'mode': 'safe', 'on': true, 'note': 'äöü',"
            + "'labels': {'any': 'thing'}, 'parts': [{'weight': 1}, {'weight': 2}]}");
  }

  @Test
  void unknownKeysComeWithTheKeyThatWasMeantAndThePlaceWhereTheyAreKnown() {
    assertFaults(
        ShapeSchemaTest::known,
        "{'name': 'a', 'Size': 1, 'weight': 3, 'parts': [{'port_mappings': [], 'mode': 'x'}]}",
        "/Size unknown key, meant: size, belongs at: []",
        "/weight unknown key, meant: , belongs at: [parts[]]",
        "/parts/0/port_mappings unknown key, meant: portMappings, belongs at: []",
        "/parts/0/mode unknown key, meant: , belongs at: [top]");
  }

  @Test
  void typesRangesLengthsAndCountsAreJudged() {
    assertFaults(
        ShapeSchemaTest::known,
        "{'size': 0, 'ratio': 2.5, 'mode': 'Fast', 'on': 'TRUE', 'note': 'abcd', 'labels': {},"
            + " 'parts': []}",
        " missing key name: Its name.",
        "/size out of range 1..10",
        "/ratio out of range ..2",
        "/mode not allowed: Fast of [fast, safe], nearest: fast",
        "/on wrong type [BOOLEAN], mended: true",
        "/note wrong length 4 of 1..3",
        "/labels wrong count 0 of 1..",
        "/parts wrong count 0 of 1..2");
  }

  @Test
  void quotedNumbersAndBareOnesAreMended() {
    assertFaults(
        ShapeSchemaTest::known,
        "{'name': 12, 'size': '5', 'parts': [{'weight': 3.0}], 'ratio': '1.5', 'labels': {'a': true}}",
        "/name wrong type [STRING], mended: \"12\"",
        "/size wrong type [INTEGER, NULL], mended: 5",
        "/parts/0/weight wrong type [INTEGER], mended: 3",
        "/ratio wrong type [NUMBER], mended: 1.5",
        "/labels/a wrong type [STRING], mended: \"true\"");
  }

  @Test
  void aPatternCoversTheLineEndToo() {
    assertFaults(
        ShapeSchemaTest::known,
        "{'name': 'abc\\n'}",
        "/name doesn't match ^[a-z]{1,8}$ (Use 1 to 8 letters.)");
  }

  @Test
  void elementsThatRepeatAreFoundWhateverTheOrderOfTheirKeys() {
    assertFaults(
        ShapeSchemaTest::known,
        "{'name': 'a', 'parts': [{'weight': 1, 'portMappings': []},"
            + "{'portMappings': [], 'weight': 1}]}",
        "/parts/1 repeats /parts/0");
  }

  @Test
  void nothingIsSaidOfUnknownValuesAndKeys() {
    assertFaults(
        ShapeSchemaTest::dollar,
        "{'$KEY': 1, 'size': '$S', 'mode': '$M', 'on': '$O', 'labels': '$L', 'parts': ['$A','$A']}");
  }

  @Test
  void ofAKeyThatStandsTwiceTheLastCounts() {
    assertFaults(ShapeSchemaTest::known, "{'name': 5, 'name': 'a'}");
  }

  @Test
  void aKeysValueCanBeJudgedAlone() {
    Document document = JsonReader.read("x.json", "[{\"weight\": \"1\", \"parts\": 1}]");
    assertEquals(
        List.of(
            "/0/weight wrong type [INTEGER], mended: 1",
            "/0/parts unknown key, meant: , belongs at: []"),
        ShapeText.of(SCHEMA.property("parts").judge(document, ShapeSchemaTest::known)));
  }

  @Test
  void nullMayStandForAbsence() {
    Document document = JsonReader.read("x.json", "{\"name\": null, \"mode\": null, \"no\": null}");
    assertEquals(
        List.of(" missing key name: Its name."),
        ShapeText.of(SCHEMA.withNullAsAbsent().judge(document, ShapeSchemaTest::known)));
    Document list = JsonReader.read("x.json", "[{\"weight\": null}, null]");
    assertEquals(
        List.of("/1 wrong type [OBJECT], mended: "),
        ShapeText.of(
            SCHEMA.property("parts").withNullAsAbsent().judge(list, ShapeSchemaTest::known)));
  }

  @Test
  void aKeywordBeyondTheSubsetIsAnError() {
    ShapeSchema schema = ShapeSchema.of(JsonResource.parse("{\"oneOf\": []}"));
    Document document = JsonReader.read("x.json", "1");
    assertThrows(IllegalStateException.class, () -> schema.judge(document, ShapeSchemaTest::known));
  }

  private static boolean known(StringNode text) {
    return false;
  }

  private static boolean dollar(StringNode text) {
    return text.value().startsWith("$");
  }

  private static void assertFaults(Predicate<StringNode> unknown, String json, String... expected) {
    Document document = JsonReader.read("x.json", json.replace('\'', '"'));
    assertEquals(List.of(expected), ShapeText.of(SCHEMA.judge(document, unknown)));
  }
}
