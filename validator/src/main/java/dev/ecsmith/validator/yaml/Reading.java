package dev.ecsmith.validator.yaml;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Format;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.document.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one text, again and again as long as the fault at which the parser stops can be mended
 * beyond doubt.
 *
 * <p>Mending keeps every character at its place: one that the parser stumbles over is replaced by a
 * stand-in, and the tree gets it back.
 */
final class Reading {
  /** So many passes that no author's text needs more. */
  private static final int MOST_PASSES = 20;

  private final String file;
  private final String text;
  private final Dialect dialect;
  private final Offsets offsets;
  private final StandIn standIn;
  private final List<SyntaxFault> stops = new ArrayList<>();

  Reading(String file, String text, Dialect dialect) {
    this.file = file;
    this.text = text;
    this.dialect = dialect;
    this.offsets = new Offsets(text);
    this.standIn = StandIn.notIn(text);
  }

  Document document() {
    String mended = text;
    while (true) {
      YamlTree tree = new YamlTree(mended, dialect, offsets, standIn);
      try {
        Optional<Node> root = tree.read();
        return document(root, tree.faults());
      } catch (YamlEngineException e) {
        StopCause cause = new StopDiagnosis(mended, offsets, standIn, tree.lastQuoted()).cause(e);
        stops.add(cause.fault());
        if (cause.mended().isEmpty() || stops.size() == MOST_PASSES) {
          return document(Optional.empty(), tree.faults());
        }
        mended = cause.mended().get();
      } catch (NumberFormatException e) {
        // The parser's own fault where the text ends within the digits of an escape.
        TextRange end = new TextRange(text.length(), text.length());
        stops.add(new SyntaxFault(end, "The text ends inside of an escape.", ""));
        return document(Optional.empty(), tree.faults());
      }
    }
  }

  private Document document(Optional<Node> root, List<SyntaxFault> found) {
    List<SyntaxFault> faults = new ArrayList<>(stops);
    faults.addAll(found);
    faults.sort(Comparator.comparingInt(fault -> fault.range().start()));
    if (root.isEmpty() && faults.isEmpty()) {
      int end = text.length();
      faults.add(new SyntaxFault(new TextRange(end, end), "The document is empty.", ""));
    }
    return root.map(node -> Document.of(Format.YAML, file, text, node, faults))
        .orElseGet(() -> Document.unreadable(Format.YAML, file, text, faults));
  }
}
