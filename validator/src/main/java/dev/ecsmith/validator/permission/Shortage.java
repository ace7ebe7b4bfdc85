package dev.ecsmith.validator.permission;

import dev.ecsmith.schemas.RolePermissions.Grant;
import dev.ecsmith.validator.permission.AccessPolicy.Answer;
import dev.ecsmith.validator.permission.RoleNeed.Access;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a policy lacks for an access.
 *
 * @param actions of the grant, for which the answer is the same
 * @param answer other than {@link Answer#ALLOWED}
 */
public record Shortage(Access access, Grant grant, List<String> actions, Answer answer) {
  public Shortage {
    actions = List.copyOf(actions);
  }

  /** None where the policy allows all of it. */
  public static List<Shortage> of(Access access, AccessPolicy policy) {
    return access.grants().stream().flatMap(grant -> of(access, grant, policy)).toList();
  }

  private static Stream<Shortage> of(Access access, Grant grant, AccessPolicy policy) {
    Map<Answer, List<String>> byAnswer =
        grant.actions().stream()
            .collect(
                Collectors.groupingBy(
                    action -> policy.answer(action, grant.resources()),
                    () -> new EnumMap<>(Answer.class),
                    Collectors.toList()));
    byAnswer.remove(Answer.ALLOWED);
    return byAnswer.entrySet().stream()
        .map(entry -> new Shortage(access, grant, entry.getValue(), entry.getKey()));
  }

  /** For the middle of a sentence, after the role: {@code "is not allowed `s3:GetObject`"}. */
  public String phrase() {
    String names = actions.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    return switch (answer) {
      case DENIED -> "is denied " + names + " on " + resource();
      case ON_OTHER_RESOURCES -> "is allowed " + names + " on other resources than " + resource();
      case NOT_NAMED, ALLOWED -> "is not allowed " + names;
    };
  }

  /** The narrowest resource that it is needed on, in code quotes. */
  public String resource() {
    return "`" + grant.resources().get(0) + "`";
  }
}
