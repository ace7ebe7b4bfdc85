package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The AWS CLI takes every task definition, which needs Terraform only for what it fills in. */
class RegistrationTest {
  private static final Pattern FILLED_IN = Pattern.compile("\\$\\{([a-z0-9_]+)}");

  static List<Example> examples() {
    return Example.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theAwsCliRegistersEachFile(Example example) throws IOException {
    Generated generated = example.generated();
    Path directory = generated.write("registered-" + example);
    AwsCli cli = AwsCli.of(SeededAws.shared().aws());
    for (Map.Entry<String, String> task : generated.taskDefinitions().entrySet()) {
      Path file = directory.resolve(task.getKey());
      Files.writeString(file, FILLED_IN.matcher(task.getValue()).replaceAll("$1"));
      Object answer =
          cli.json("ecs", "register-task-definition", "--cli-input-json", file.toUri().toString());
      RegisteredTask registered = new RegisteredTask(Json.at(answer, "taskDefinition"));
      assertEquals(List.of(), registered.differencesFrom(task.getValue()));
    }
  }
}
