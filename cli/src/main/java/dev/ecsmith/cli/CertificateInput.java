package dev.ecsmith.cli;

import dev.ecsmith.validator.certificate.CertificateFile;
import dev.ecsmith.validator.certificate.CertificateFile.Access;
import dev.ecsmith.validator.certificate.reading.CertificateReader;
import dev.ecsmith.validator.certificate.reading.Password;
import dev.ecsmith.validator.certificate.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/** Reads the certificates and keys that a caller names, of bounded size. */
final class CertificateInput {
  private final Optional<Password> password;
  private final String howToGivePassword;

  /**
   * @param howToGivePassword one sentence, for a file that needs one
   */
  CertificateInput(Optional<Password> password, String howToGivePassword) {
    this.password = password;
    this.howToGivePassword = howToGivePassword;
  }

  /**
   * @param name as the caller wrote it
   * @throws CallException where there is no such file, or it is closed with another password
   */
  CertificateFile read(Path file, String name) {
    if (Files.isDirectory(file)) {
      throw FileFault.reading(name, "it is a directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name).with(access(file));
    } catch (IOException e) {
      throw FileFault.reading(name, e);
    }
  }

  /**
   * @throws CallException where it is closed with another password
   */
  CertificateFile read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(CertificateReader.LARGEST + 1);
    if (bytes.length > CertificateReader.LARGEST) {
      throw FileFault.reading(name, "it is larger than 4 MiB");
    }
    Reading reading = CertificateReader.read(name, bytes, password);
    if (reading instanceof Reading.Locked locked) {
      CallException fault = FileFault.reading(name, locked.reason());
      throw password.isPresent() || howToGivePassword.isEmpty()
          ? fault
          : new CallException(fault.getMessage() + " " + howToGivePassword);
    }
    return ((Reading.Opened) reading).file();
  }

  private static Access access(Path file) throws IOException {
    try {
      return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)
          ? Access.EVERYBODY
          : Access.OWNER;
    } catch (UnsupportedOperationException e) {
      return Access.UNKNOWN;
    }
  }
}
