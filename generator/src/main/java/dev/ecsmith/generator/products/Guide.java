package dev.ecsmith.generator.products;

import java.util.List;

/**
 * The product's part of the generated README. What every stack has is said there already.
 *
 * @param checks prerequisites, and who sees to each
 * @param beforeTasks what must be done in what Terraform made before the first task starts
 * @param afterApply the product's own steps once the tasks run, in order
 * @param notes what a reader should know of the choices made
 * @param callers who calls what is deployed, for the diagram
 */
public record Guide(
    List<Check> checks,
    List<Prose> beforeTasks,
    List<Prose> afterApply,
    List<Prose> notes,
    String callers) {
  public Guide {
    checks = List.copyOf(checks);
    beforeTasks = List.copyOf(beforeTasks);
    afterApply = List.copyOf(afterApply);
    notes = List.copyOf(notes);
  }

  /** For a product that people use through their browsers. */
  public Guide(
      List<Check> checks, List<Prose> beforeTasks, List<Prose> afterApply, List<Prose> notes) {
    this(checks, beforeTasks, afterApply, notes, "Users");
  }

  /**
   * A prerequisite.
   *
   * @param where who sees to it
   */
  public record Check(Where where, Prose what) {}

  /** Who sees to a prerequisite. */
  public enum Where {
    /** A rule did, before the files were written. */
    VALIDATE,
    /** Terraform does, when it plans. */
    PLAN,
    /** Nobody can but the reader. */
    READER
  }

  public List<Prose> checkedByRules() {
    return checked(Where.VALIDATE);
  }

  public List<Prose> checkedAtPlan() {
    return checked(Where.PLAN);
  }

  public List<Prose> checkedByReader() {
    return checked(Where.READER);
  }

  private List<Prose> checked(Where where) {
    return checks.stream().filter(check -> check.where() == where).map(Check::what).toList();
  }
}
