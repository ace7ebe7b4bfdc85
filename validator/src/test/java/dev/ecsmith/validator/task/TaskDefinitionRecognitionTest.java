package dev.ecsmith.validator.task;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.json.JsonReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TaskDefinitionRecognitionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"family\": \"a\", \"containerDefinitions\": []}",
        "{\"taskDefinition\": {\"containerDefinitions\": []}, \"tags\": []}",
        "[{\"name\": \"a\", \"image\": \"b:1\"}, {\"name\": \"c\", \"image\": \"d:1\"}]",
      })
  void everyFormThatEcsmithJudgesIsSeen(String text) {
    assertTrue(TaskDefinitionRecognition.isPossibleIn(text));
    assertTrue(TaskDefinitionRecognition.isIn(JsonReader.read("f.json", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"a\", \"image\": \"b:1\"}",
        "{\"properties\": {\"containerDefinitions\": {}}}",
        "{\"taskDefinition\": \"arn:aws:ecs:eu-west-1:123456789012:task-definition/a:1\"}",
        "[]",
        "[{\"name\": \"a\", \"image\": \"b:1\"}, {\"name\": \"c\"}]",
        "\"containerDefinitions\"",
      })
  void otherJsonIsNot(String text) {
    assertFalse(TaskDefinitionRecognition.isIn(JsonReader.read("f.json", text)));
  }

  @Test
  void ofTextThatCannotBeReadTheKeyDecides() {
    assertTrue(TaskDefinitionRecognition.isIn(unreadable("{\"containerDefinitions\": [")));
    assertFalse(TaskDefinitionRecognition.isIn(unreadable("{\"image\": [")));
  }

  private static Document unreadable(String text) {
    return Document.unreadable("f.json", text, List.of());
  }
}
