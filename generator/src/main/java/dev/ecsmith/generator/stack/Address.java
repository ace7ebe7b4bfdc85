package dev.ecsmith.generator.stack;

/**
 * An address under which people or programs reach the stack.
 *
 * @param label {@code main} for the only one
 * @param description of the output that tells it
 * @param host a DNS name
 * @param url with its scheme
 */
public record Address(String label, String description, String host, String url) implements Part {
  /** One that browsers know without a port. */
  public static Address https(String label, String description, String host) {
    return new Address(label, description, host, "https://" + host);
  }

  /** The output's name. */
  public String output() {
    return Labels.named(label, "url");
  }
}
