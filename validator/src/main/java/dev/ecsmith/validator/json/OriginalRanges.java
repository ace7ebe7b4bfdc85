package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.TextRange;
import java.util.List;

/** Finds the places of a mended text in the text before its edits. */
final class OriginalRanges implements RangeMapping {
  private final List<Edit> edits;

  /** Where each replacement starts in the mended text. */
  private final int[] starts;

  OriginalRanges(List<Edit> edits) {
    this.edits = edits;
    this.starts = new int[edits.size()];
    int shift = 0;
    for (int i = 0; i < starts.length; i++) {
      Edit edit = edits.get(i);
      starts[i] = edit.range().start() + shift;
      shift += edit.replacement().length() - (edit.range().end() - edit.range().start());
    }
  }

  @Override
  public TextRange range(int start, int end) {
    int originalStart = start(start);
    return new TextRange(originalStart, Math.max(originalStart, end(end)));
  }

  /** A value that begins where text was taken out begins after that text. */
  private int start(int offset) {
    int last = editsBefore(offset + 1) - 1;
    if (last < 0) {
      return offset;
    }
    int into = offset - starts[last];
    Edit edit = edits.get(last);
    int inserted = edit.replacement().length();
    return into < inserted ? edit.range().start() : edit.range().end() + into - inserted;
  }

  /** A value that ends where text was taken out ends before that text. */
  private int end(int offset) {
    int last = editsBefore(offset) - 1;
    if (last < 0) {
      return offset;
    }
    Edit edit = edits.get(last);
    int beyond = offset - starts[last] - edit.replacement().length();
    return edit.range().end() + Math.max(0, beyond);
  }

  /** How many replacements start before an offset of the mended text. */
  private int editsBefore(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
