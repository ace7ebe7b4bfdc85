package dev.ecsmith.cli;

/**
 * Tells a person who waits how far a run is: on stderr, where that is a terminal, and once it takes
 * longer than a person waits without a word.
 */
final class Progress {
  private static final long SILENT_MILLIS = 1000;
  private static final long BETWEEN_MILLIS = 100;

  private final Session session;
  private final String doing;
  private final int total;
  private final boolean watched;
  private long next;
  private int shown;

  /**
   * @param doing what happens to the files, as a participle
   * @param total how many there are
   */
  Progress(Session session, String doing, int total) {
    this.session = session;
    this.doing = doing;
    this.total = total;
    this.watched = session.watched() && total > 1;
    this.next = watched ? session.clock().millis() + SILENT_MILLIS : 0;
  }

  /**
   * @param done how many files are finished
   */
  void step(int done) {
    if (!watched) {
      return;
    }
    long now = session.clock().millis();
    if (now >= next && done < total) {
      next = now + BETWEEN_MILLIS;
      String line = doing + " " + done + " of " + total + " files";
      session.overwrite(line, shown);
      shown = line.length();
    }
  }

  /** Leaves no trace. */
  void end() {
    if (shown > 0) {
      session.overwrite("", shown);
      shown = 0;
    }
  }
}
