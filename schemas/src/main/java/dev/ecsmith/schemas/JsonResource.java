package dev.ecsmith.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the JSON files of this module into maps, lists, strings, longs, doubles and booleans.
 *
 * <p>Through Jackson's streaming core: its data binding takes longer to start than a whole run.
 */
public final class JsonResource {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonResource() {}

  /**
   * @param name relative to this package
   */
  static Map<String, Object> object(String name) {
    return parse(text(name));
  }

  /**
   * @param name relative to this package
   */
  static String text(String name) {
    try (InputStream in = JsonResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No such resource: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same for JSON that came otherwise; never for a user's file, since what isn't JSON throws.
   *
   * @param text one JSON object
   */
  public static Map<String, Object> parse(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return asObject(value(parser, parser.nextToken()));
    }
  }

  static String string(Map<String, Object> object, String key) {
    return (String) required(object, key);
  }

  static int integer(Map<String, Object> object, String key) {
    return Math.toIntExact((Long) required(object, key));
  }

  static boolean bool(Map<String, Object> object, String key) {
    return (Boolean) required(object, key);
  }

  static List<Integer> integers(Map<String, Object> object, String key) {
    return list(object, key).stream().map(each -> Math.toIntExact((Long) each)).toList();
  }

  static List<String> strings(Map<String, Object> object, String key) {
    return list(object, key).stream().map(String.class::cast).toList();
  }

  static List<Map<String, Object>> objects(Map<String, Object> object, String key) {
    return list(object, key).stream().map(JsonResource::asObject).toList();
  }

  static Map<String, Object> object(Map<String, Object> object, String key) {
    return asObject(required(object, key));
  }

  static List<?> list(Map<String, Object> object, String key) {
    return (List<?>) required(object, key);
  }

  private static Object required(Map<String, Object> object, String key) {
    Object value = object.get(key);
    if (value == null) {
      throw new IllegalStateException("No " + key + " in " + object.keySet());
    }
    return value;
  }

  @SuppressWarnings(
      "unchecked") // Only this class makes these maps, and all their keys are strings.
  private static Map<String, Object> asObject(Object value) {
    return (Map<String, Object>) value;
  }

  private static Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = parser.currentName();
          members.put(name, value(parser, parser.nextToken()));
        }
        yield Collections.unmodifiableMap(members);
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          elements.add(value(parser, next));
        }
        yield Collections.unmodifiableList(elements);
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new IllegalStateException("Unexpected token " + token);
    };
  }
}
