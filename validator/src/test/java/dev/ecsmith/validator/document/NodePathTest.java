package dev.ecsmith.validator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.json.JsonReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NodePathTest {
  private static final ObjectNode TASK =
      (ObjectNode)
          JsonReader.read(
                  "task.json",
                  """
                  {"cpu": 1, "containers": [{"add": ["A", "B"]}, 5, {"add": "C", "cpu": 2}, {"x": 1}]}
                  """)
              .root()
              .orElseThrow();

  @Test
  void itLeadsToEachElementOfAList() {
    assertEquals(
        List.of("/containers/0/add/0", "/containers/0/add/1"), nodes("containers[].add[]"));
    assertEquals(List.of("/containers/0/add", "/containers/2/add"), nodes("containers[].add"));
    assertEquals(List.of("/cpu"), nodes("cpu"));
  }

  @Test
  void whatIsNotThereIsPassedOver() {
    assertEquals(List.of(), nodes("volumes[].host.sourcePath"));
    assertEquals(List.of(), nodes("cpu.units"));
  }

  @Test
  void membersAreKeysWithTheirValues() {
    List<ObjectNode.Member> members = NodePath.of("containers[].cpu").membersIn(TASK);
    assertEquals(List.of("cpu"), members.stream().map(ObjectNode.Member::name).toList());
    assertEquals("/containers/2/cpu", members.get(0).value().pointer().toString());
  }

  private static List<String> nodes(String path) {
    return NodePath.of(path).nodesIn(TASK).stream().map(node -> node.pointer().toString()).toList();
  }
}
