package dev.ecsmith.validator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Does one to three random things to a JSON document that people do to theirs by mistake. */
final class Mutation {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Numbers are near the bounds of AWS; strings are odd, or one of the words of the schema. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "1",
          "2",
          "4",
          "5",
          "6",
          "10",
          "11",
          "20",
          "21",
          "59",
          "60",
          "61",
          "100",
          "101",
          "120",
          "200",
          "201",
          "300",
          "301",
          "1800",
          "1801",
          "65535",
          "65536",
          "1.5",
          "1e-2",
          "12345678901234567890",
          "1e30",
          "{}",
          "[]",
          "[[]]",
          "[{}]",
          "[\"a\"]",
          "[1]",
          "{\"a\": \"b\"}",
          "{\"a\": 1}",
          "\"\"",
          "\" \"",
          "\"1\"",
          "\"256\"",
          "\"true\"",
          "\"FALSE\"",
          "\"1.5\"",
          "\"a b\"",
          "\"a\\nb\"",
          "\"abc\\n\"",
          "\"ÄÖ\"",
          "\"\\ud83d\\ude00\"",
          "\"tcp\"",
          "\"TCP\"",
          "\"enabled\"",
          "\"host\"",
          "\"awsvpc\"",
          "\"${X}\"",
          "\"pre-${X}\"",
          "\"{{ x }}\"",
          "\"<NAME>\"",
          "\"1 vCPU\"",
          "\"2 GB\"",
          "\"80-90\"",
          "\"s3\"",
          "\"ALL\"",
          "\"ENABLED\"",
          "\"credentialspec:x\"");

  private static final List<String> KEYS =
      List.of(
          "name",
          "image",
          "cpu",
          "memory",
          "Name",
          "port_mappings",
          "healthcheck",
          "env",
          "type",
          "value",
          "key",
          "options",
          "readOnly",
          "family",
          "status",
          "",
          "a/b",
          "~",
          "${KEY}");

  private Mutation() {}

  static String of(String json, Random random) {
    JsonNode root = MAPPER.readTree(json);
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      List<JsonNode> compounds = new ArrayList<>();
      collect(root, compounds);
      mutate(compounds.get(random.nextInt(compounds.size())), random);
    }
    return MAPPER.writeValueAsString(root);
  }

  private static void mutate(JsonNode compound, Random random) {
    if (compound instanceof ObjectNode object) {
      mutate(object, random);
    } else if (compound instanceof ArrayNode array) {
      mutate(array, random);
    }
  }

  private static void mutate(ObjectNode object, Random random) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty() || random.nextInt(6) == 0) {
      object.set(pick(KEYS, random), value(random));
      return;
    }
    String name = pick(names, random);
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(misspelled(name, random), object.remove(name));
      case 2 -> object.set(name, similar(object.get(name), random));
      default -> object.set(name, value(random));
    }
  }

  /** So that the bounds of numbers and the forms of strings come into play. */
  private static JsonNode similar(JsonNode old, Random random) {
    for (int i = 0; i < 100; i++) {
      JsonNode value = value(random);
      if (value.getNodeType() == old.getNodeType()) {
        return value;
      }
    }
    return old;
  }

  private static void mutate(ArrayNode array, Random random) {
    int size = array.size();
    switch (random.nextInt(5)) {
      case 0 -> array.removeAll();
      case 1 -> array.add(value(random));
      case 2 -> {
        if (size > 0) {
          array.set(random.nextInt(size), value(random));
        }
      }
      case 3 -> {
        if (size > 0) {
          array.remove(random.nextInt(size));
        }
      }
      default -> {
        int copies = random.nextInt(60);
        for (int i = 0; i < copies && size > 0; i++) {
          array.add(array.get(0).deepCopy());
        }
      }
    }
  }

  private static JsonNode value(Random random) {
    return random.nextInt(30) == 0
        ? MAPPER.readTree("\"" + "x".repeat(random.nextInt(3000)) + "\"")
        : MAPPER.readTree(pick(VALUES, random));
  }

  private static String misspelled(String name, Random random) {
    if (name.isEmpty()) {
      return "x";
    }
    int at = random.nextInt(name.length());
    return switch (random.nextInt(4)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + 'x' + name.substring(at);
      case 2 -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
      default -> name + 's';
    };
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static void collect(JsonNode node, List<JsonNode> compounds) {
    if (node.isContainer()) {
      compounds.add(node);
      node.forEach(child -> collect(child, compounds));
    }
  }
}
