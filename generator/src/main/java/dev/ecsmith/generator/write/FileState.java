package dev.ecsmith.generator.write;

/** How a file of the directory stands to what would be written. */
public enum FileState {
  /** Isn't there yet. */
  CREATED,
  /** Is as it was generated, and would be now generated otherwise. */
  CHANGED,
  /** Holds what would be written, whoever wrote it. */
  UNCHANGED,
  /** Was generated, then changed by a person, and would be generated otherwise. */
  EDITED,
  /** Was never generated here, and stands where a file would be written. */
  FOREIGN,
  /** Is as it was generated and isn't generated any more: it is removed. */
  STALE,
  /** Isn't generated any more, but was changed by a person: it is left to that person. */
  KEPT;

  /** Whether writing would destroy what a person wrote. */
  boolean isConflict() {
    return this == EDITED || this == FOREIGN;
  }

  boolean isWritten() {
    return this == CREATED || this == CHANGED || isConflict();
  }
}
