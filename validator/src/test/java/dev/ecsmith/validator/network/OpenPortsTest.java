package dev.ecsmith.validator.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.task.PortSpan;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenPortsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'networkMode': 'awsvpc' | 'containerPort': 8080 | web tcp port 8080 -> TASK tcp port 8080",
        "'networkMode': 'host' | 'containerPort': 53, 'protocol': 'udp' | web udp port 53 -> INSTANCE udp port 53",
        "'networkMode': 'bridge' | 'containerPort': 8080, 'hostPort': 80 | web tcp port 8080 -> INSTANCE tcp port 80",
        "'networkMode': 'bridge' | 'containerPort': 8080, 'hostPort': 0 | web tcp port 8080 -> INSTANCE tcp ports 32768-65535",
        "'requiresCompatibilities': ['EC2'] | 'containerPort': 8080 | web tcp port 8080 -> INSTANCE tcp ports 32768-65535",
        "'networkMode': 'bridge', 'runtimePlatform': {'operatingSystemFamily': 'WINDOWS_SERVER_2022_CORE'} | 'containerPort': 8080 | web tcp port 8080 -> INSTANCE tcp ports 49152-65535",
        "'networkMode': 'bridge' | 'containerPortRange': '5000-5010' | web tcp ports 5000-5010 -> INSTANCE tcp ports 32768-65535",
        "'networkMode': 'awsvpc' | 'containerPortRange': '5000-5010' | web tcp ports 5000-5010 -> TASK tcp ports 5000-5010",
        "'networkMode': 'bridge' | 'containerPort': 8080, 'hostPort': '${PORT}' | web tcp port 8080 -> INSTANCE unknown",
        "'networkMode': '${MODE}' | 'containerPort': 8080 | web tcp port 8080 -> unknown unknown",
        "'networkMode': 'awsvpc' | 'containerPort': '${PORT}' | ''",
        "'networkMode': 'none' | 'containerPort': 8080 | ''"
      })
  void theNetworkModeDecidesWhereAPortOpens(String mode, String mapping, String expected) {
    TaskDefinition task =
        TaskDefinition.in(
                JsonReader.read(
                    "task.json",
                    ("{"
                            + mode
                            + ", 'containerDefinitions': [{'name': 'web', 'portMappings': [{"
                            + mapping
                            + "}]}]}")
                        .replace('\'', '"')))
            .orElseThrow();
    List<String> ports =
        OpenPorts.load().of(task).stream()
            .map(
                port ->
                    port.container()
                        + " "
                        + port.inContainer().text()
                        + " -> "
                        + port.side().map(OpenPort.Side::name).orElse("unknown")
                        + " "
                        + port.opened().map(PortSpan::text).orElse("unknown"))
            .toList();
    assertEquals(expected, String.join(", ", ports));
  }
}
