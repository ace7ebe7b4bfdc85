package dev.ecsmith.validator.rule;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import dev.ecsmith.validator.finding.Skipped;
import java.util.ArrayList;
import java.util.List;

/** Takes what one rule says of one document. */
public final class FindingSink {
  private final RuleInfo rule;
  private final Document document;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  FindingSink(RuleInfo rule, Document document) {
    this.rule = rule;
    this.document = document;
  }

  /**
   * Points at a value; of an object or list only the opening bracket is marked.
   *
   * @param message one sentence, with a capital and a full stop
   * @param hint the same, or empty
   */
  public void add(Node at, String message, String hint) {
    boolean compound = at instanceof ObjectNode || at instanceof ArrayNode;
    add(compound ? at.range().opening() : at.range(), at.pointer(), message, hint);
  }

  /** Points at a value, or for an absent one at the object that lacks it. */
  public void add(Value<?> value, String message, String hint) {
    add(value.at(), message, hint);
  }

  /** Points at a key rather than at its value. */
  public void addAtKey(ObjectNode.Member member, String message, String hint) {
    add(member.key().range(), member.value().pointer(), message, hint);
  }

  /** Points at a stretch of text, for faults that are smaller than a value or not part of one. */
  public void add(TextRange range, Pointer pointer, String message, String hint) {
    add(document, range, pointer, message, hint);
  }

  /** Points at a stretch of another document, of a subject that several documents make. */
  public void add(Document other, TextRange range, Pointer pointer, String message, String hint) {
    findings.add(
        new Finding(
            rule.id(),
            rule.severity(),
            Place.of(other, range, pointer),
            other.withoutSecrets(message, range),
            other.withoutSecrets(hint, range),
            rule.source()));
  }

  /** Says that a judgement was not made, because a value is unknown; known values say nothing. */
  public void skipUnknown(Value<?> value) {
    if (value instanceof Value.Unknown<?> unknown) {
      skip(unknown.at().pointer() + ": " + unknown.reason());
    }
  }

  /** Says that a judgement was not made. */
  public void skip(String reason) {
    skipped.add(new Skipped(rule.id(), document.file(), reason));
  }

  List<Finding> findings() {
    return findings;
  }

  List<Skipped> skipped() {
    return skipped;
  }
}
