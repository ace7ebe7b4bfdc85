package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.regex.Pattern;

/**
 * The runtime writes these into files of the container, and takes addresses only. Docker also knows
 * host-gateway.
 */
final class AddressMalformed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "address-malformed",
          Severity.ERROR,
          "What should be an IP address is none",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostEntry.html");

  private static final String HOST_GATEWAY = "host-gateway";
  private static final Pattern HOST_NAME = Pattern.compile("[^\\s:/]+");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      container.fields().strings("dnsServers").forEach(server -> check(server, findings));
      for (Fields entry : container.fields().fieldsList("extraHosts")) {
        check(entry.string("ipAddress"), findings);
        checkName(entry.string("hostname"), findings);
      }
    }
  }

  private static void check(Value<String> address, FindingSink findings) {
    address.ifKnown(
        text -> {
          if (!IpAddress.isWellFormed(text) && !text.equals(HOST_GATEWAY)) {
            findings.add(
                address,
                "`" + text + "` is not an IP address.",
                IpAddress.isWellFormed(text.strip())
                    ? "Remove the space around it."
                    : "Write an address of IPv4 such as 192.0.2.10, or of IPv6.");
          }
        });
  }

  private static void checkName(Value<String> name, FindingSink findings) {
    name.ifKnown(
        text -> {
          if (!HOST_NAME.matcher(text).matches()) {
            findings.add(
                name,
                "`" + text + "` is not a host name.",
                "Write one name, without port or path.");
          }
        });
  }
}
