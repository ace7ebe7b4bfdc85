package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.Optional;

/** A CloudWatch log group of tasks. */
public sealed interface LogGroup extends Part {
  /** {@code main} for the only one. */
  String label();

  /** Whether the log group is part of the stack. */
  boolean created();

  String name();

  /** One that is there. */
  record Existing(String label, String name) implements LogGroup {
    @Override
    public boolean created() {
      return false;
    }
  }

  /**
   * One that is created.
   *
   * @param retentionDays a number that CloudWatch offers
   * @param kmsKeyArn key that encrypts it; CloudWatch's own otherwise
   */
  record Created(String label, String name, int retentionDays, Optional<Expression> kmsKeyArn)
      implements LogGroup {
    public Created(String label, String name, int retentionDays) {
      this(label, name, retentionDays, Optional.empty());
    }

    @Override
    public boolean created() {
      return true;
    }

    public Expression address() {
      return Expression.reference("aws_cloudwatch_log_group." + label);
    }
  }
}
