package dev.ecsmith.cli;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;

/** Reads the spec that a caller names. */
final class SpecFile {
  private SpecFile() {}

  /**
   * @param argument a file, or {@code -} for stdin
   * @param stdinName what reports call stdin
   * @throws CallException where it can't be read as text
   */
  static Document read(String argument, String stdinName, Session session) throws IOException {
    if (argument.equals("-")) {
      return YamlReader.read(stdinName, TextInput.read(session.in(), stdinName));
    }
    return YamlReader.read(argument, TextInput.read(session.resolve(argument), argument));
  }
}
