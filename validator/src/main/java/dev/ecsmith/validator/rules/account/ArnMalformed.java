package dev.ecsmith.validator.rules.account;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.ArnShapes.Shape;
import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An ARN hasn't the shape that its key needs: parts are missing, or it names another kind of
 * resource. Parts that hold a placeholder are left alone, the others are judged.
 */
final class ArnMalformed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "arn-malformed",
          Severity.ERROR,
          "An ARN, or what stands in place of one, does not have the shape that its key needs",
          "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html");

  private final ArnShapes shapes;

  ArnMalformed(ArnShapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (ArnPlace place : ArnPlace.in(task)) {
      if (place.at() instanceof StringNode string) {
        List<Shape> allowed = shapes.named(place.shapes());
        Arn.of(string.value())
            .ifPresentOrElse(
                arn -> judge(arn, allowed, string, findings),
                () -> judgeNone(allowed, shapes.named(place.shortForms()), string, findings));
      }
    }
  }

  private void judge(Arn arn, List<Shape> allowed, StringNode at, FindingSink findings) {
    Optional<Part> service = arn.service().filter(Part::isKnown);
    List<Shape> meant =
        allowed.stream()
            .filter(shape -> service.isEmpty() || shape.service().equals(service.get().text()))
            .toList();
    Optional<String> fault;
    if (meant.isEmpty()) {
      fault = Optional.of(otherService(service.orElseThrow().text(), allowed));
    } else if (!arn.isComplete()) {
      fault = arn.isFilledByPipeline() ? Optional.empty() : Optional.of(tooShort(arn));
    } else {
      fault = service.flatMap(known -> fault(arn, meant.get(0)));
    }
    fault.ifPresent(message -> findings.add(at, message, hint(meant.isEmpty() ? allowed : meant)));
  }

  private static void judgeNone(
      List<Shape> allowed, List<Shape> shortForms, StringNode at, FindingSink findings) {
    String value = at.value();
    boolean silent =
        value.isBlank()
            || Placeholders.anyIn(value)
            || shortForms.stream()
                .flatMap(shape -> shape.shortForm().stream())
                .anyMatch(form -> form.matcher(value).matches());
    if (!silent) {
      findings.add(
          at,
          "`"
              + value
              + (shortForms.isEmpty()
                  ? "` is not the ARN of " + labels(allowed)
                  : "` is neither the ARN of "
                      + labels(allowed)
                      + " nor the name of "
                      + labels(shortForms))
              + ".",
          hint(allowed));
    }
  }

  private static String labels(List<Shape> shapes) {
    return shapes.stream().map(Shape::label).collect(Collectors.joining(" or "));
  }

  private Optional<String> fault(Arn arn, Shape shape) {
    Part partition = arn.partition().orElseThrow();
    Part region = arn.region().orElseThrow();
    Part account = arn.account().orElseThrow();
    if (partition.isKnown() && !shapes.partition().matcher(partition.text()).matches()) {
      return Optional.of("The ARN's partition `" + partition.text() + "` is not one of AWS's.");
    }
    return faultOfPlace("region", region, shape.regional(), shape)
        .or(() -> faultOfRegion(region))
        .or(() -> faultOfPlace("account", account, shape.inAccount(), shape))
        .or(() -> faultOfResource(arn.resource().orElseThrow(), shape));
  }

  private static Optional<String> faultOfPlace(
      String name, Part part, boolean required, Shape shape) {
    if (part.text().isEmpty() == !required) {
      return Optional.empty();
    }
    return Optional.of(
        required
            ? "The ARN has no " + name + ", and that of " + shape.label() + " has one."
            : "The ARN has the "
                + name
                + " `"
                + part.text()
                + "`, and that of "
                + shape.label()
                + " has none.");
  }

  private Optional<String> faultOfRegion(Part region) {
    boolean wellFormed =
        !region.isKnown()
            || region.text().isEmpty()
            || shapes.region().matcher(region.text()).matches();
    return wellFormed
        ? Optional.empty()
        : Optional.of("The ARN's region `" + region.text() + "` is not the name of a region.");
  }

  private static Optional<String> faultOfResource(Part resource, Shape shape) {
    String start = resource.knownStart();
    boolean wellFormed =
        resource.isKnown()
            ? shape.resource().matcher(start).matches()
            : start.startsWith(shape.prefix()) || shape.prefix().startsWith(start);
    return wellFormed
        ? Optional.empty()
        : Optional.of(
            "The ARN's resource `" + resource.text() + "` is not that of " + shape.label() + ".");
  }

  private static String otherService(String service, List<Shape> allowed) {
    return "The ARN belongs to the service `"
        + service
        + "`, where that of "
        + labels(allowed)
        + " is needed.";
  }

  private static String tooShort(Arn arn) {
    return "The ARN has " + arn.parts().size() + " parts between colons instead of six.";
  }

  private static String hint(List<Shape> allowed) {
    return "Write it like "
        + allowed.stream().map(Shape::example).collect(Collectors.joining(" or "))
        + ".";
  }
}
