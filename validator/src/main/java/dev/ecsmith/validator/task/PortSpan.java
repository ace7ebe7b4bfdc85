package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.Container.PortMapping;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One port, or several in a row.
 *
 * @param at where the document says so
 */
public record PortSpan(long first, long last, String protocol, Value<?> at) {
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,5})-([0-9]{1,5})");

  /** In the container; nothing where a port or the protocol isn't known, or where there is none. */
  public static Optional<PortSpan> inContainer(PortMapping mapping) {
    return single(mapping.containerPort(), mapping).or(() -> range(mapping));
  }

  /** On the host, where a fixed port is mapped to. */
  public static Optional<PortSpan> onHost(PortMapping mapping) {
    return single(mapping.hostPort(), mapping).filter(span -> span.first() != 0);
  }

  /** A {@code containerPortRange} as it stands, also where it runs backwards. */
  public static Optional<PortSpan> range(PortMapping mapping) {
    Value<String> range = mapping.containerPortRange();
    Optional<String> protocol = protocol(mapping);
    Matcher ports = RANGE.matcher(range.known().orElse(""));
    return protocol.isPresent() && ports.matches()
        ? Optional.of(
            new PortSpan(
                Long.parseLong(ports.group(1)),
                Long.parseLong(ports.group(2)),
                protocol.get(),
                range))
        : Optional.empty();
  }

  private static Optional<PortSpan> single(Value<Long> port, PortMapping mapping) {
    return port.known()
        .flatMap(number -> protocol(mapping).map(each -> new PortSpan(number, number, each, port)));
  }

  private static Optional<String> protocol(PortMapping mapping) {
    Value<String> protocol = mapping.protocol();
    return protocol.isUnknown()
        ? Optional.empty()
        : Optional.of(protocol.known().orElse("tcp").toLowerCase(Locale.ROOT));
  }

  public boolean isRange() {
    return first != last;
  }

  public boolean overlaps(PortSpan other) {
    return protocol.equals(other.protocol) && first <= other.last && other.first <= last;
  }

  /** {@code tcp port 8080}, {@code udp ports 5000-5010}. */
  public String text() {
    return protocol + (isRange() ? " ports " + first + "-" + last : " port " + first);
  }
}
