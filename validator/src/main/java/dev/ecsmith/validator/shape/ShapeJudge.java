package dev.ecsmith.validator.shape;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Walks one tree along one schema. */
final class ShapeJudge {
  private final ConstraintCompiler compiler;
  private final FaultMaker maker;
  private final Predicate<? super StringNode> unknown;
  private final boolean nullIsAbsent;
  private final List<ShapeFault> faults = new ArrayList<>();

  ShapeJudge(
      ConstraintCompiler compiler,
      FaultMaker maker,
      Predicate<? super StringNode> unknown,
      boolean nullIsAbsent) {
    this.compiler = compiler;
    this.maker = maker;
    this.unknown = unknown;
    this.nullIsAbsent = nullIsAbsent;
  }

  List<ShapeFault> faults() {
    return faults;
  }

  void judge(Node node, Map<String, Object> schema) {
    if (schema.isEmpty() || isUnknown(node)) {
      return;
    }
    Constraint constraint = compiler.compile(schema);
    if (!constraint.types().isEmpty()
        && constraint.types().stream().noneMatch(type -> type.holds(node))) {
      faults.add(FaultMaker.wrongType(node, constraint.types(), maker.description(schema)));
      return;
    }
    if (!constraint.allowed().isEmpty() && !FaultMaker.allows(constraint.allowed(), node)) {
      faults.add(FaultMaker.valueNotAllowed(node, constraint.allowed()));
    }
    if (node instanceof ObjectNode object) {
      judgeObject(object, constraint);
    } else if (node instanceof ArrayNode array) {
      judgeArray(array, constraint);
    } else if (node instanceof StringNode text) {
      judgeString(text, constraint);
    } else if (node instanceof NumberNode number) {
      judgeNumber(number, constraint.range(), maker.description(schema));
    }
  }

  private boolean isUnknown(Node node) {
    return node instanceof StringNode text && unknown.test(text);
  }

  private void judgeObject(ObjectNode object, Constraint constraint) {
    Map<String, ObjectNode.Member> members = new LinkedHashMap<>();
    boolean unknownKeys = false;
    for (ObjectNode.Member member : object.members()) {
      if (nullIsAbsent && member.value() instanceof NullNode) {
        continue;
      }
      unknownKeys |= unknown.test(member.key());
      members.put(member.name(), member);
    }
    if (!unknownKeys) {
      for (String key : constraint.required()) {
        if (!members.containsKey(key)) {
          faults.add(maker.missingKey(object, key, constraint.properties()));
        }
      }
      if (!constraint.keys().contains(members.size())) {
        List<String> choices =
            constraint.closed() ? List.copyOf(constraint.properties().keySet()) : List.of();
        faults.add(new ShapeFault.WrongCount(object, members.size(), constraint.keys(), choices));
      }
    }
    List<ObjectNode.Member> beyond = new ArrayList<>();
    for (ObjectNode.Member member : members.values()) {
      Map<String, Object> schema = constraint.properties().get(member.name());
      if (schema != null) {
        judge(member.value(), schema);
      } else if (!constraint.closed()) {
        judge(member.value(), constraint.additional());
      } else if (!unknown.test(member.key())) {
        beyond.add(member);
      }
    }
    faults.addAll(maker.unknownKeys(object, beyond, constraint.properties().keySet()));
  }

  private void judgeArray(ArrayNode array, Constraint constraint) {
    int count = array.elements().size();
    if (!constraint.elements().contains(count)) {
      faults.add(new ShapeFault.WrongCount(array, count, constraint.elements(), List.of()));
    }
    array.elements().forEach(element -> judge(element, constraint.items()));
    if (constraint.unique()) {
      faults.addAll(
          FaultMaker.repeatedElements(
              array.elements().stream().filter(element -> !isUnknown(element)).toList()));
    }
  }

  private void judgeString(StringNode text, Constraint constraint) {
    int length = text.value().codePointCount(0, text.value().length());
    if (!constraint.length().contains(length)) {
      faults.add(new ShapeFault.WrongLength(text, length, constraint.length()));
    }
    constraint
        .form()
        .filter(form -> !form.fits(text.value()))
        .ifPresent(
            form ->
                faults.add(new ShapeFault.PatternMismatch(text, form.written(), form.inWords())));
  }

  private void judgeNumber(NumberNode number, Bounds range, String description) {
    boolean inside =
        number
            .integer()
            .map(range::contains)
            .orElseGet(() -> range.contains(Double.parseDouble(number.literal())));
    if (!inside) {
      faults.add(new ShapeFault.OutOfRange(number, range, description));
    }
  }
}
