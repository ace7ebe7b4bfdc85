package dev.ecsmith.validator.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes one JSON document for people and programs: two spaces a level, a line feed after each
 * member on every platform, and no character that a terminal would obey.
 */
public final class JsonWriter {
  /** What to write between the braces or brackets of a value. */
  @FunctionalInterface
  public interface Content {
    void writeTo(JsonWriter json);
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .characterEscapes(new InvisibleTextEscapes())
          .build();

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * Writes an object and a line end. The writer is flushed and stays open.
   *
   * @throws IOException as the writer throws it
   */
  public static void write(Writer out, Content members) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
      new JsonWriter(generator).braces(members);
      generator.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** The same for a document that is an array. */
  public static void writeArray(Writer out, Content elements) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
      generator.writeStartArray();
      elements.writeTo(new JsonWriter(generator));
      generator.writeEndArray();
      generator.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** An object and a line end, in memory. */
  public static String text(Content members) {
    StringWriter out = new StringWriter();
    try {
      write(out, members);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be written to", e);
    }
    return out.toString();
  }

  public JsonWriter string(String name, String value) {
    generator.writeStringProperty(name, value);
    return this;
  }

  public JsonWriter number(String name, long value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  public JsonWriter bool(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
    return this;
  }

  /**
   * A member whose value is JSON already.
   *
   * @param json exactly one JSON value
   */
  public JsonWriter json(String name, String json) {
    generator.writeName(name);
    generator.writeRawValue(json);
    return this;
  }

  /** A string as JSON, with its quotes. */
  public static String quoted(String value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      generator.writeString(value);
    }
    return out.toString();
  }

  public JsonWriter object(String name, Content members) {
    generator.writeName(name);
    braces(members);
    return this;
  }

  public JsonWriter array(String name, Content elements) {
    generator.writeArrayPropertyStart(name);
    elements.writeTo(this);
    generator.writeEndArray();
    return this;
  }

  /** An element of an array that is a string. */
  public JsonWriter element(String value) {
    generator.writeString(value);
    return this;
  }

  /** An element of an array that is JSON already. */
  public JsonWriter jsonElement(String json) {
    generator.writeRawValue(json);
    return this;
  }

  /** An element of an array that is an object. */
  public JsonWriter element(Content members) {
    braces(members);
    return this;
  }

  private void braces(Content members) {
    generator.writeStartObject();
    members.writeTo(this);
    generator.writeEndObject();
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""));
      printer.indentObjectsWith(indenter);
      printer.indentArraysWith(indenter);
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
