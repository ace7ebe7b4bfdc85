package dev.ecsmith.validator.yaml;

import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.document.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Anchors, aliases and tags: they make a short text mean a long one, or a value of another type,
 * and nobody needs them here.
 */
final class RefusedFeatures {
  /** A longer text behind an alias, repeated, would be a bomb again. */
  private static final int LONGEST_ANCHORED = 200;

  private final String text;
  private final Offsets offsets;
  private final StandIn standIn;
  private final List<SyntaxFault> faults;
  private final Map<Anchor, ScalarEvent> anchored = new HashMap<>();

  /**
   * @param faults to which those found here are added
   */
  RefusedFeatures(String text, Offsets offsets, StandIn standIn, List<SyntaxFault> faults) {
    this.text = text;
    this.offsets = offsets;
    this.standIn = standIn;
    this.faults = faults;
  }

  /** Refuses the anchor of a value, if it has one. */
  void anchor(Event event) {
    if (event instanceof NodeEvent node
        && !(event instanceof AliasEvent)
        && node.getAnchor().isPresent()) {
      String anchor = "&" + node.getAnchor().get().getValue();
      int start = offsets.of(event.getStartMark());
      fault(
          new TextRange(start, Math.min(text.length(), start + anchor.length())),
          "The anchor " + anchor + " is not allowed here.",
          "Write the value without it, or put it in quotes if the ampersand belongs to it.");
      remember(event);
    }
  }

  private void remember(Event event) {
    if (event instanceof ScalarEvent scalar && scalar.getValue().length() <= LONGEST_ANCHORED) {
      scalar.getAnchor().ifPresent(anchor -> anchored.put(anchor, scalar));
    }
  }

  /** Refuses an alias; what it would mean is judged as if it stood there. */
  Optional<ScalarEvent> alias(AliasEvent alias) {
    TextRange range = offsets.of(alias);
    fault(
        range,
        "The alias "
            + standIn.restore(text.substring(range.start(), range.end()))
            + " is not allowed here.",
        "Write the value itself, or put it in quotes if the asterisk belongs to it.");
    return Optional.ofNullable(anchored.get(alias.getAlias()));
  }

  /** Refuses the tag of a value, if it has one. */
  void tag(Event event, Optional<String> tag) {
    if (tag.isPresent()) {
      fault(
          offsets.of(event),
          "The tag " + standIn.restore(tag.get()) + " is not allowed here.",
          "Write the value without it, or put it in quotes if the exclamation mark belongs to it.");
    }
  }

  private void fault(TextRange range, String message, String hint) {
    faults.add(new SyntaxFault(range, message, hint));
  }
}
