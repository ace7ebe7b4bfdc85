package dev.ecsmith.validator.document;

/** The grammar of a document's text. */
public enum Format {
  JSON,
  YAML
}
