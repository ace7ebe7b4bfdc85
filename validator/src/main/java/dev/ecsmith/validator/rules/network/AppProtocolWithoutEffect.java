package dev.ecsmith.validator.rules.network;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;

/** Service Connect alone reads it, which knows a port by its name and no protocol above UDP. */
final class AppProtocolWithoutEffect implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "app-protocol-without-effect",
          Severity.INFO,
          "A port mapping has a protocol that nothing reads",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    task.containers().stream()
        .flatMap(container -> container.portMappings().stream())
        .filter(mapping -> mapping.appProtocol().knownTo(text -> !text.isEmpty()))
        .forEach(mapping -> check(mapping, findings));
  }

  private static void check(PortMapping mapping, FindingSink findings) {
    Value<String> protocol = mapping.appProtocol();
    if (mapping.name().isAbsent()) {
      findings.add(
          protocol,
          "`appProtocol` is for Service Connect, which refers to a port by its `name`, and this"
              + " one has none.",
          "Give the mapping a `name`, or remove `appProtocol`.");
    } else if (mapping.protocol().knownTo("udp"::equals)) {
      findings.add(
          protocol,
          "The port is for udp, over which there is no " + protocol.known().orElseThrow() + ".",
          "Write \"protocol\": \"tcp\", or remove `appProtocol`.");
    }
  }
}
