package dev.ecsmith.generator.render;

/** A template and its data don't fit: a fault of ecsmith's own, never of the spec. */
public final class RenderingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RenderingException(String message) {
    super(message);
  }

  RenderingException(String message, Throwable cause) {
    super(message, cause);
  }
}
