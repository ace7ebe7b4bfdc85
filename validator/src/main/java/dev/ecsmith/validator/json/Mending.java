package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.SyntaxFault;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with a JSON text, and the edits that mend it.
 *
 * @param faults in the order of the text
 * @param edits in the order of the text, none of which overlap; for a text that is broken beyond
 *     mending those that were found before that was clear
 */
record Mending(List<SyntaxFault> faults, List<Edit> edits) {
  private static final Comparator<Edit> ORDER =
      Comparator.<Edit>comparingInt(edit -> edit.range().start())
          .thenComparingInt(edit -> edit.range().end());

  public Mending {
    faults =
        faults.stream().sorted(Comparator.comparingInt(fault -> fault.range().start())).toList();
    edits = edits.stream().sorted(ORDER).toList();
  }

  /** The text that the faults were found in, with every edit made. */
  String applyTo(String text) {
    StringBuilder mended = new StringBuilder(text.length() + 16);
    int copied = 0;
    for (Edit edit : edits) {
      mended.append(text, copied, edit.range().start()).append(edit.replacement());
      copied = edit.range().end();
    }
    return mended.append(text, copied, text.length()).toString();
  }
}
