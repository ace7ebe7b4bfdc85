package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.generator.write.Origin;
import dev.ecsmith.generator.write.OutputDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the gate says of a generated stack that a person has changed, or whose variables differ. */
class ChangedStackTest {
  @Test
  void whatAProductNeedsIsJudgedOnThePlanAsItWillBe() throws IOException {
    Path directory = Path.of("target", "stacks", "changed-ztrust-sso").toAbsolutePath();
    Generated generated = Example.named("ztrust-sso").generated();
    Generated.clear(directory);
    OutputDirectory output = OutputDirectory.at(directory);
    output.write(
        output.compare(generated.rendering(), new Origin("0.1.0", generated.product())), false);
    change(directory.resolve("database.tf"), "\"17\"", "\"16.4\"");
    change(
        directory.resolve("load-balancer.tf"), "enabled         = true", "enabled         = false");
    change(directory.resolve("service.tf"), "container_port   = 8443", "container_port   = 8080");
    change(
        directory.resolve("task-definitions/ztrust-sso.json"),
        "\"cpu\": \"1024\"",
        "\"cpu\": \"512\"");

    Terraform terraform = Terraform.in(directory, SeededAws.shared().environment());
    terraform.succeed("init");
    terraform.planText("-var", "desired_count=3");

    assertEquals(
        """
        error database-version-not-supported in aws_db_instance.main at /engine_version: \
        ZTrust SSO does not support PostgreSQL 16.4, but 17.
        error load-balanced-port-not-mapped in aws_ecs_service.main at /load_balancer/0/container_port: \
        Container "ztrust-sso" doesn't map port 8080, which the load balancer is to reach.
        error task-below-product-minimum in aws_ecs_task_definition.main at /cpu: \
        512 CPU units are too few for ZTrust SSO on Fargate.
        error load-balancer-closed-to-task in aws_lb.main at /security_groups: \
        aws_security_group.load_balancer of the load balancer doesn't let out port 8080 to \
        aws_security_group.task, the tasks of aws_ecs_service.main.
        error stickiness-off-with-several-tasks in aws_lb_target_group.main at /stickiness/0: \
        Stickiness is off, and 3 tasks keep their own sessions.
        error task-closed-to-load-balancer in aws_ecs_service.main at /load_balancer/0/container_port: \
        aws_security_group.task of the tasks doesn't let in port 8080 from \
        aws_security_group.load_balancer of aws_lb.main.
        """,
        gate(directory));
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertEquals(true, text.contains(from), file + " has no " + from);
    Files.writeString(file, text.replace(from, to));
  }

  /** Errors without their positions, by the address of the resource. */
  private static String gate(Path directory) {
    Command.Result result =
        new Command(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "dev.ecsmith.cli.Main",
                    "gate",
                    "plan.json",
                    "--format",
                    "concise"),
                directory,
                Map.of())
            .run();
    assertEquals("", result.err());
    return result
        .out()
        .lines()
        .map(line -> line.replaceFirst("^plan\\.json:[0-9]+:[0-9]+: ", ""))
        .filter(line -> line.startsWith("error "))
        .map(line -> line + "\n")
        .sorted(Comparator.comparing(line -> line.replaceFirst(".* in ", "")))
        .reduce("", String::concat);
  }
}
