package dev.ecsmith.validator.yaml;

/** How much of YAML a text may use. */
enum Dialect {
  SPECIFICATION(250_000),
  /** Tags call functions of CloudFormation, which takes templates of up to a mebibyte. */
  TEMPLATE(1024 * 1024);

  private final int longest;

  Dialect(int longest) {
    this.longest = longest;
  }

  /** In UTF-16 code units. */
  int longest() {
    return longest;
  }
}
