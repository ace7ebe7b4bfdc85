package dev.ecsmith.generator.products;

import java.util.List;

/**
 * The product's part of the generated README.
 *
 * @param checks prerequisites, checked and to be checked
 * @param beforeApply what must be done before Terraform runs
 * @param afterApply what must be done once it ran, in order
 * @param notes what a reader should know of the choices made
 */
public record Guide(
    List<Check> checks, List<String> beforeApply, List<String> afterApply, List<String> notes) {
  public Guide {
    checks = List.copyOf(checks);
    beforeApply = List.copyOf(beforeApply);
    afterApply = List.copyOf(afterApply);
    notes = List.copyOf(notes);
  }

  /**
   * A prerequisite.
   *
   * @param where who sees to it
   */
  public record Check(String what, Where where) {}

  /** Who sees to a prerequisite. */
  public enum Where {
    /** A rule did, before the files were written. */
    VALIDATE,
    /** Terraform does, when it plans. */
    PLAN,
    /** Nobody can but the reader. */
    READER
  }
}
