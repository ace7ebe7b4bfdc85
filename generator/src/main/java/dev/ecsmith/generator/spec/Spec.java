package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.Identity;
import dev.ecsmith.generator.stack.Location;
import dev.ecsmith.schemas.ProductProfile;

/**
 * A spec; whether it makes sense is for rules to say.
 *
 * @param root the whole of it
 * @param profile of the product that it describes
 */
public record Spec(Section root, ProductProfile profile) {
  public Section section(String name) {
    return root.section(name);
  }

  public String name() {
    return root.text("name");
  }

  public Identity identity() {
    return new Identity(
        profile.id(),
        profile.title(),
        name(),
        location(),
        root.flag("disposable"),
        root.map("tags"));
  }

  public Location location() {
    return new Location(root.text("region"), root.text("account_id"));
  }

  public String hostname() {
    return root.text("hostname");
  }

  /** {@code FARGATE} or {@code EC2}; Fargate where the product leaves no choice. */
  public String launchType() {
    boolean choice = root.offers("task") && section("task").offers("launch_type");
    return choice ? section("task").text("launch_type") : "FARGATE";
  }

  /** Whether tasks stand in the public subnets, with addresses that the internet reaches. */
  public boolean tasksArePublic() {
    boolean choice = root.offers("task") && section("task").offers("assign_public_ip");
    return choice && section("task").flag("assign_public_ip");
  }

  /** Whether ECS Exec may open a session in a container, as far as the product leaves that open. */
  public boolean executesCommands() {
    boolean choice = root.offers("task") && section("task").offers("execute_command");
    return choice && section("task").flag("execute_command");
  }

  public boolean onFargate() {
    return launchType().equals("FARGATE");
  }
}
