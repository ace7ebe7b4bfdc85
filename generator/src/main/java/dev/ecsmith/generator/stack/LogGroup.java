package dev.ecsmith.generator.stack;

/** The CloudWatch log group of the tasks. */
public sealed interface LogGroup {
  /** Whether the log group is part of the stack. */
  boolean created();

  String name();

  /** One that is there. */
  record Existing(String name) implements LogGroup {
    @Override
    public boolean created() {
      return false;
    }
  }

  /**
   * One that is created.
   *
   * @param retentionDays a number that CloudWatch offers
   */
  record Created(String name, int retentionDays) implements LogGroup {
    @Override
    public boolean created() {
      return true;
    }
  }
}
