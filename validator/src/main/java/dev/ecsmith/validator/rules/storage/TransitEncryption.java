package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the traffic to a file system of EFS is encrypted.
 *
 * @param setting absent where it is off by default
 * @param needs the keys of the volume that can't do without it
 */
record TransitEncryption(Value<String> setting, List<String> needs) {
  private static final String ENABLED = "ENABLED";
  private static final String PORT = "transitEncryptionPort";

  TransitEncryption {
    needs = List.copyOf(needs);
  }

  static TransitEncryption of(Fields efs) {
    List<String> needs = new ArrayList<>();
    Optional<Fields> authorization = efs.fields("authorizationConfig");
    if (authorization.stream().anyMatch(each -> each.string("iam").knownTo(ENABLED::equals))) {
      needs.add("iam");
    }
    if (authorization.stream().anyMatch(each -> isGiven(each.string("accessPointId")))) {
      needs.add("accessPointId");
    }
    if (efs.integer(PORT).isKnown()) {
      needs.add(PORT);
    }
    return new TransitEncryption(efs.string("transitEncryption"), needs);
  }

  private static boolean isGiven(Value<String> value) {
    return value.knownTo(text -> !text.isEmpty());
  }

  boolean isOff() {
    return setting.isAbsent() || setting.knownTo("DISABLED"::equals);
  }
}
