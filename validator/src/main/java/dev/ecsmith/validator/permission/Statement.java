package dev.ecsmith.validator.permission;

import java.util.List;

/**
 * A statement of a policy.
 *
 * @param deny whether it forbids rather than allows
 * @param conditional whether it holds under conditions only
 * @param actions those that it is about, or with {@code exceptActions} those that it isn't about
 * @param resources likewise
 */
public record Statement(
    boolean deny,
    boolean conditional,
    List<Glob> actions,
    boolean exceptActions,
    List<Glob> resources,
    boolean exceptResources) {
  public Statement {
    actions = List.copyOf(actions);
    resources = List.copyOf(resources);
  }

  static Statement allowing(List<String> actions) {
    return new Statement(
        false,
        false,
        actions.stream().map(Glob::ofAnyCase).toList(),
        false,
        List.of(Glob.of("*")),
        false);
  }

  /** Whether it allows the action on some resource, as far as is known. */
  boolean mayAllow(Glob action) {
    return !deny
        && (exceptActions
            ? actions.stream().noneMatch(each -> each.covers(action))
            : actions.stream().anyMatch(each -> each.meets(action)));
  }

  /** Whether it is certain to allow an action on everything there is, under no condition. */
  boolean allowsEverywhere(Glob action) {
    return !deny
        && !conditional
        && !exceptActions
        && !exceptResources
        && actions.stream().anyMatch(each -> each.covers(action))
        && resources.stream().anyMatch(Glob::isEverything);
  }

  /** Whether it is about one of the resources, as far as is known. */
  boolean mayReach(List<Glob> targets) {
    return targets.stream()
        .anyMatch(
            target ->
                exceptResources
                    ? resources.stream().noneMatch(each -> each.covers(target))
                    : resources.stream().anyMatch(each -> each.meets(target)));
  }

  /** Whether it is certain to forbid the action on the resource. */
  boolean denies(Glob action, Glob target) {
    boolean named =
        exceptActions
            ? actions.stream().noneMatch(each -> each.meets(action))
            : actions.stream().anyMatch(each -> each.covers(action));
    boolean about =
        exceptResources
            ? resources.stream().noneMatch(each -> each.meets(target))
            : resources.stream().anyMatch(each -> each.covers(target));
    return deny && !conditional && named && about;
  }
}
