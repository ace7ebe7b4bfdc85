package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** Ends a test for which this machine lacks a program. */
public final class MissingTool {
  private MissingTool() {}

  /** Skips the test, or fails it where {@code ECSMITH_REQUIRE_TOOLS} is {@code true}. */
  public static void unless(boolean present, String reason) {
    if (!present) {
      if (Boolean.parseBoolean(System.getenv("ECSMITH_REQUIRE_TOOLS"))) {
        fail(reason);
      }
      System.err.println("Skipped: " + reason);
      abort(reason);
    }
  }
}
