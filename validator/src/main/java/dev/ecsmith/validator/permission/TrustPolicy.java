package dev.ecsmith.validator.permission;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take on a role.
 *
 * <p>Where placeholders leave a doubt, it is taken to be allowed.
 */
public record TrustPolicy(List<Trust> statements) {
  private static final Glob ASSUME = Glob.ofAnyCase("sts:AssumeRole");
  private static final String ANYBODY = "*";

  /**
   * A statement that allows to take on the role.
   *
   * @param services principals that are services of AWS
   * @param doubtful whether it may be about others as well
   * @param conditions the keys that its conditions ask about, in lower case
   */
  public record Trust(
      ObjectNode at, Set<String> services, boolean doubtful, Set<String> conditions) {
    public Trust {
      services = Set.copyOf(services);
      conditions = Set.copyOf(conditions);
    }

    /** Whether it is about the service, as far as is known. */
    public boolean mayName(String service) {
      return doubtful || services.contains(service);
    }
  }

  public TrustPolicy {
    statements = List.copyOf(statements);
  }

  /** Nothing for what isn't a policy. */
  public static Optional<TrustPolicy> of(Node document) {
    if (!(document instanceof ObjectNode policy)) {
      return Optional.empty();
    }
    return policy
        .get("Statement")
        .map(
            statements ->
                new TrustPolicy(
                    elements(statements).stream()
                        .filter(ObjectNode.class::isInstance)
                        .map(each -> Fields.of((ObjectNode) each))
                        .filter(TrustPolicy::letsAssume)
                        .map(TrustPolicy::trust)
                        .toList()));
  }

  /** Whether a service may take on the role, as far as is known. */
  public boolean mayTrust(String service) {
    return statements.stream().anyMatch(each -> each.mayName(service));
  }

  /** The services that may, in the order of the policy. */
  public List<String> services() {
    return statements.stream()
        .flatMap(each -> each.services().stream().sorted())
        .distinct()
        .toList();
  }

  private static boolean letsAssume(Fields statement) {
    if (!statement.string("Effect").knownTo("Allow"::equals)) {
      return statement.string("Effect").isUnknown();
    }
    return statement.object().get("NotAction").isPresent()
        || statement.object().get("Action").stream()
            .flatMap(each -> elements(each).stream())
            .anyMatch(
                action ->
                    !(action instanceof StringNode text)
                        || Glob.ofAnyCase(text.value().toLowerCase(Locale.ROOT)).meets(ASSUME));
  }

  private static Trust trust(Fields statement) {
    Set<String> services = new LinkedHashSet<>();
    boolean doubtful = statement.object().get("NotPrincipal").isPresent();
    Node principal = statement.object().get("Principal").orElse(statement.object());
    if (principal instanceof ObjectNode named) {
      for (ObjectNode.Member member : named.members()) {
        for (Node each : elements(member.value())) {
          boolean known = each instanceof StringNode text && !Placeholders.anyIn(text.value());
          doubtful |= !known || member.name().equals(ANYBODY);
          if (known && member.name().equals("Service")) {
            services.add(((StringNode) each).value());
          }
        }
      }
    } else {
      doubtful = true;
    }
    return new Trust(statement.object(), services, doubtful, conditions(statement));
  }

  private static Set<String> conditions(Fields statement) {
    List<String> keys = new ArrayList<>();
    statement.fields("Condition").stream()
        .flatMap(condition -> condition.object().members().stream())
        .map(ObjectNode.Member::value)
        .filter(ObjectNode.class::isInstance)
        .flatMap(operator -> ((ObjectNode) operator).members().stream())
        .forEach(member -> keys.add(member.name().toLowerCase(Locale.ROOT)));
    return Set.copyOf(keys);
  }

  private static List<Node> elements(Node node) {
    return node instanceof ArrayNode list ? list.elements() : List.of(node);
  }
}
