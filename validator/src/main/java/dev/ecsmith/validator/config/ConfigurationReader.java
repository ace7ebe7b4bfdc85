package dev.ecsmith.validator.config;

import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.path.PathPattern;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.rules.shape.ShapeRules;
import dev.ecsmith.validator.rules.syntax.SyntaxRules;
import dev.ecsmith.validator.shape.Resemblance;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;
import dev.ecsmith.validator.shape.ShapeSchema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges a configuration as a spec is judged, and reads what it says. */
public final class ConfigurationReader {
  private final Document document;
  private final RuleNames rules;
  private final List<ShapeFault> faults = new ArrayList<>();

  private ConfigurationReader(Document document, RuleNames rules) {
    this.document = document;
    this.rules = rules;
  }

  /**
   * What was read.
   *
   * @param findings what is wrong with it; with any, the configuration says nothing
   */
  public record Outcome(Configuration configuration, List<Finding> findings) {
    public Outcome {
      findings = List.copyOf(findings);
    }
  }

  /** A document without a value, as one of comments alone, is a configuration that says nothing. */
  public static Outcome read(Document document, RuleNames rules) {
    if (document.root().isEmpty()
        && document.text().lines().allMatch(ConfigurationReader::isEmpty)) {
      return new Outcome(Configuration.NONE, List.of());
    }
    return new ConfigurationReader(document, rules).outcome();
  }

  private static boolean isEmpty(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  private Outcome outcome() {
    Shape shape = ShapeSchema.named(SchemaCatalog.CONFIG).judge(document, text -> false);
    faults.addAll(shape.faults());
    boolean shaped = faults.isEmpty();
    Configuration configuration =
        document
            .root()
            .filter(root -> shaped && root instanceof ObjectNode)
            .map(root -> configuration((ObjectNode) root))
            .orElse(Configuration.NONE);
    Verdict verdict =
        Verdict.of(SyntaxRules.all(), document, document)
            .and(Verdict.of(ShapeRules.citing(""), new Shape(document, faults), document));
    return new Outcome(
        verdict.findings().isEmpty() ? configuration : Configuration.NONE, verdict.findings());
  }

  private Configuration configuration(ObjectNode root) {
    return new Configuration(
        string(root, "profile").flatMap(Profile::named),
        root.get("final").orElse(null) instanceof BooleanNode whole && whole.value(),
        string(root, "fail_on"),
        ruleList(root, "select"),
        ruleList(root, "ignore"),
        severities(root),
        string(root, "baseline"),
        suppressions(root));
  }

  private Set<String> ruleList(ObjectNode root, String key) {
    Set<String> ids = new HashSet<>();
    for (Node element : elements(root, key)) {
      rule((StringNode) element).ifPresent(ids::add);
    }
    return ids;
  }

  private Map<String, Severity> severities(ObjectNode root) {
    Map<String, Severity> severities = new HashMap<>();
    if (root.get("severities").orElse(null) instanceof ObjectNode object) {
      for (ObjectNode.Member member : object.members()) {
        Optional<String> rule = rules.identifier(member.name());
        Severity severity = Severity.named(((StringNode) member.value()).value()).orElseThrow();
        rule.ifPresentOrElse(
            id -> severities.put(id, severity),
            () ->
                faults.add(
                    new ShapeFault.UnknownKey(
                        member,
                        object,
                        List.copyOf(rules.all()),
                        nearest(member.name()),
                        List.of())));
      }
    }
    return severities;
  }

  private List<Suppression> suppressions(ObjectNode root) {
    List<Suppression> suppressions = new ArrayList<>();
    for (Node element : elements(root, "suppressions")) {
      ObjectNode object = (ObjectNode) element;
      Optional<Suppression.Expiry> expires = object.get("expires").flatMap(this::expiry);
      rule((StringNode) object.get("rule").orElseThrow())
          .ifPresent(
              rule ->
                  suppressions.add(
                      new Suppression(
                          rule,
                          PathPattern.of(string(object, "path").orElseThrow()),
                          string(object, "resource"),
                          Pointer.parse(string(object, "pointer").orElse("")).tokens(),
                          string(object, "reason").orElseThrow(),
                          expires,
                          object)));
    }
    return suppressions;
  }

  private Optional<Suppression.Expiry> expiry(Node node) {
    StringNode text = (StringNode) node;
    try {
      return Optional.of(new Suppression.Expiry(LocalDate.parse(text.value()), text));
    } catch (DateTimeParseException e) {
      faults.add(new ShapeFault.PatternMismatch(text, "", "There is no such day in the calendar."));
      return Optional.empty();
    }
  }

  private Optional<String> rule(StringNode name) {
    Optional<String> id = rules.identifier(name.value());
    if (id.isEmpty()) {
      faults.add(
          new ShapeFault.ValueNotAllowed(
              name, name.value(), List.copyOf(rules.all()), nearest(name.value())));
    }
    return id;
  }

  private String nearest(String name) {
    return Resemblance.nearest(name, rules.all()).orElse("");
  }

  private static List<Node> elements(ObjectNode object, String key) {
    return object.get(key).orElse(null) instanceof ArrayNode array ? array.elements() : List.of();
  }

  private static Optional<String> string(ObjectNode object, String key) {
    return object
        .get(key)
        .filter(StringNode.class::isInstance)
        .map(node -> ((StringNode) node).value());
  }
}
