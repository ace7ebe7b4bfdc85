package dev.ecsmith.generator.products.authlete;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the playbook is called. Whatever a call is for, it skips the actions that it isn't for: the
 * vendor's guide leaves some out, and then installing a part may upgrade it as well.
 */
final class PlaybookCommands {
  private static final List<String> ACTIONS =
      List.of("install", "upgrade", "rollingupgrade", "uninstall");

  private PlaybookCommands() {}

  /** A thing that is installed, and what can be done with it. */
  public record Group(String title, List<Call> calls) {
    public Group {
      calls = List.copyOf(calls);
    }
  }

  /**
   * Options of {@code ansible-playbook}.
   *
   * @param title what it does
   */
  public record Call(String title, String tags, String skippedTags) {}

  static List<Group> all() {
    List<Group> groups = new ArrayList<>();
    groups.add(
        new Group(
            "Everything",
            List.of(
                new Call("Check what it needs", "prereq", without("")),
                call("Install", "aws,install", "install"),
                call("Upgrade", "aws,upgrade", "upgrade"),
                call("Uninstall", "aws,uninstall", "uninstall"))));
    groups.add(part("The API server alone", "api"));
    groups.add(part("The identity provider alone", "idp"));
    groups.add(part("The console alone", "console"));
    return groups;
  }

  private static Group part(String title, String tag) {
    return new Group(
        title,
        List.of(
            call("Install", tag + ",install_" + tag, "install"),
            call("Upgrade task by task", tag + ",rollingupgrade", "rollingupgrade"),
            call("Uninstall", tag + ",uninstall_" + tag, "uninstall")));
  }

  private static Call call(String title, String tags, String action) {
    return new Call(title, tags, without(action));
  }

  private static String without(String action) {
    return ACTIONS.stream().filter(each -> !each.equals(action)).collect(Collectors.joining(","));
  }
}
