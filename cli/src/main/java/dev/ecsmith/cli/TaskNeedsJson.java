package dev.ecsmith.cli;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.json.JsonWriter;
import dev.ecsmith.validator.network.Destination;
import dev.ecsmith.validator.network.EgressNeed;
import dev.ecsmith.validator.network.Endpoint;
import dev.ecsmith.validator.network.OpenPort;
import dev.ecsmith.validator.permission.RoleNeed;
import dev.ecsmith.validator.task.PortSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Prints for a program what tasks need. */
final class TaskNeedsJson {
  private TaskNeedsJson() {}

  static void print(List<TaskNeeds> all, Writer out) throws IOException {
    JsonWriter.write(
        out, json -> json.array("tasks", list -> all.forEach(needs -> list.element(of(needs)))));
  }

  private static JsonWriter.Content of(TaskNeeds needs) {
    return json -> {
      json.string("file", needs.task().document().file())
          .string("pointer", needs.task().node().pointer().toString());
      needs.task().family().ifKnown(family -> json.string("family", family));
      json.array(
              "endpoints",
              list -> needs.endpoints().forEach(endpoint -> list.element(of(endpoint))))
          .object("executionRole", of(needs.executionRole()))
          .object("taskRole", of(needs.taskRole()))
          .array("ports", list -> needs.ports().forEach(port -> list.element(of(port))));
    };
  }

  private static JsonWriter.Content of(Endpoint endpoint) {
    return json -> {
      Destination destination = endpoint.destination();
      json.string("kind", kind(destination));
      if (!(destination instanceof Destination.Unknown)) {
        json.string("host", destination.host());
      }
      json.number("port", endpoint.port());
      if (destination instanceof Destination.AwsService service) {
        json.string("service", service.service())
            .string("region", service.region())
            .string("endpointService", service.endpointService())
            .string("endpointType", service.type().label());
      }
      json.array("for", list -> endpoint.needs().forEach(need -> list.element(of(need))));
    };
  }

  private static String kind(Destination destination) {
    if (destination instanceof Destination.AwsService) {
      return "aws-service";
    }
    if (destination instanceof Destination.PublicHost) {
      return "public-host";
    }
    if (destination instanceof Destination.MountTarget) {
      return "mount-target";
    }
    return destination instanceof Destination.AnyHost ? "any-host" : "unknown";
  }

  private static JsonWriter.Content of(EgressNeed need) {
    return json ->
        json.string("reason", need.reason())
            .string("pointer", pointer(need.at()))
            .string("from", need.origin().name().toLowerCase(Locale.ROOT))
            .bool("certain", need.certain());
  }

  private static JsonWriter.Content of(RoleDemand role) {
    return json -> {
      role.arn().ifKnown(arn -> json.string("arn", arn));
      json.object("policy", PolicyDocument.of(role.policy()))
          .array("unknown", list -> unknown(role).forEach(node -> list.element(pointer(node))))
          .array("knownInPart", list -> inPart(role).forEach(node -> list.element(pointer(node))))
          .bool("mayNeedKmsKey", role.mayBeEncrypted());
    };
  }

  private static List<Node> unknown(RoleDemand role) {
    return role.needs().stream()
        .filter(need -> need.access().isEmpty())
        .map(RoleNeed::at)
        .distinct()
        .toList();
  }

  private static List<Node> inPart(RoleDemand role) {
    return role.needs().stream()
        .filter(need -> need.access().filter(access -> !access.exact()).isPresent())
        .map(RoleNeed::at)
        .distinct()
        .toList();
  }

  private static JsonWriter.Content of(OpenPort port) {
    return json -> {
      json.string("container", port.container())
          .string("pointer", pointer(port.at()))
          .string("protocol", port.inContainer().protocol())
          .object("listensOn", of(port.inContainer()));
      port.opened().ifPresent(opened -> json.object("open", of(opened)));
      port.side()
          .ifPresent(
              side ->
                  json.string(
                      "securityGroupsOf",
                      side == OpenPort.Side.TASK ? "task" : "container-instance"));
    };
  }

  private static JsonWriter.Content of(PortSpan span) {
    return json -> json.number("first", span.first()).number("last", span.last());
  }

  private static String pointer(Node node) {
    return node.pointer().toString();
  }
}
