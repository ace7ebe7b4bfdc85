package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of {@code volumes}. */
public record Volume(Fields fields) {
  private static final List<String> KINDS =
      List.of(
          "host",
          "dockerVolumeConfiguration",
          "efsVolumeConfiguration",
          "s3filesVolumeConfiguration",
          "fsxWindowsFileServerVolumeConfiguration");

  private static final String AT_LAUNCH = "configuredAtLaunch";

  public Value<String> name() {
    return fields.string("name");
  }

  /**
   * The keys that say what the volume is; objects of nothing, which tools print, don't, and none of
   * which nothing is known.
   */
  public List<String> kinds() {
    List<String> kinds = new ArrayList<>(KINDS);
    kinds.removeIf(kind -> fields.fields(kind).stream().allMatch(Volume::isOfNothing));
    if (configuredAtLaunch().knownTo(Boolean::booleanValue)) {
      kinds.add(AT_LAUNCH);
    }
    return kinds;
  }

  private static boolean isOfNothing(Fields kind) {
    return kind.object().members().stream()
        .map(ObjectNode.Member::value)
        .allMatch(
            value ->
                value instanceof NullNode
                    || (value instanceof StringNode text
                        && (text.value().isEmpty() || Placeholders.fill(text.value()))));
  }

  /** Whether the service or the run of the task says what the volume is. */
  public Value<Boolean> configuredAtLaunch() {
    return fields.bool(AT_LAUNCH);
  }

  public Optional<Fields> docker() {
    return fields.fields("dockerVolumeConfiguration");
  }

  public Optional<Fields> efs() {
    return fields.fields("efsVolumeConfiguration");
  }

  public Optional<Fields> s3Files() {
    return fields.fields("s3filesVolumeConfiguration");
  }

  public Optional<Fields> fsx() {
    return fields.fields("fsxWindowsFileServerVolumeConfiguration");
  }

  /** A directory of the host; absent where the volume is none, or ECS picks one. */
  public Value<String> hostSourcePath() {
    return fields.object("host").flatMap(host -> host.string("sourcePath"));
  }

  /** How a volume on FSx for Windows File Server is signed in to. */
  public Optional<Fields> fileServerAuthorization() {
    return fsx().flatMap(volume -> volume.fields("authorizationConfig"));
  }

  /** Options of a Docker volume's driver, name to text. */
  public Optional<Fields> driverOptions() {
    return docker().flatMap(volume -> volume.fields("driverOpts"));
  }
}
