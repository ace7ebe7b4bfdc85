package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A task definition in which nothing is filled in needs no Terraform. */
class RegistrationTest {
  @Test
  void theAwsCliRegistersTheFileAsItIs() {
    Generated generated = Example.named("ztrust-sso-existing").generated();
    Path file = generated.write("registered").resolve(generated.taskDefinition().getKey());
    AwsCli cli = AwsCli.of(SeededAws.shared().aws());
    Object answer =
        cli.json("ecs", "register-task-definition", "--cli-input-json", file.toUri().toString());
    RegisteredTask registered = new RegisteredTask(Json.at(answer, "taskDefinition"));
    assertEquals(List.of(), registered.differencesFrom(generated.taskDefinition().getValue()));
  }
}
