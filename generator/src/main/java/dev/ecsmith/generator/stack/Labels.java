package dev.ecsmith.generator.stack;

/** How the names of Terraform's variables, locals and outputs tell parts of one kind apart. */
final class Labels {
  /** Label of the only part of its kind, whose names need no prefix. */
  static final String MAIN = "main";

  private Labels() {}

  /** For example {@code desired_count}, or {@code console_desired_count}. */
  static String named(String label, String name) {
    return label.equals(MAIN) ? name : label + "_" + name;
  }
}
