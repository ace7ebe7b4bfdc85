package dev.ecsmith.validator.document;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A value that a document holds, leaves out, or leaves to somebody else.
 *
 * <p>Committed task definitions are full of {@code ${VAR}} and {@code {{ must_env }}}: such a value
 * is neither present nor missing, and a rule that guesses raises false alarms. Hence three cases,
 * and every operation that judges acts on {@link Known} alone.
 *
 * @param <T> what the value means, for example an {@code Integer} of CPU units
 */
public sealed interface Value<T> {
  /** Where a finding about this value points; for an absent one the object that lacks it. */
  Node at();

  /** A value that stands in the document. */
  record Known<T>(T value, Node at) implements Value<T> {}

  /** A key that isn't there, or is {@code null}. */
  record Absent<T>(Node at) implements Value<T> {}

  /**
   * A value that a pipeline fills in, or one that isn't of the right type and so means nothing.
   *
   * @param reason why nothing can be said of it, for the list of what was skipped
   */
  record Unknown<T>(Node at, String reason) implements Value<T> {}

  default boolean isKnown() {
    return this instanceof Known<T>;
  }

  default boolean isAbsent() {
    return this instanceof Absent<T>;
  }

  default boolean isUnknown() {
    return this instanceof Unknown<T>;
  }

  default Optional<T> known() {
    return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
  }

  /** False for an absent and for an unknown value. */
  default boolean knownTo(Predicate<? super T> condition) {
    return this instanceof Known<T> known && condition.test(known.value());
  }

  default void ifKnown(Consumer<? super T> action) {
    if (this instanceof Known<T> known) {
      action.accept(known.value());
    }
  }

  /** The same case with another meaning. */
  default <R> Value<R> map(Function<? super T, ? extends R> meaning) {
    return flatMap(value -> new Known<>(meaning.apply(value), at()));
  }

  /** The same case, or for a known value whatever the function says. */
  default <R> Value<R> flatMap(Function<? super T, ? extends Value<R>> meaning) {
    if (this instanceof Known<T> known) {
      return meaning.apply(known.value());
    }
    if (this instanceof Unknown<T> unknown) {
      return new Unknown<>(unknown.at(), unknown.reason());
    }
    return new Absent<>(at());
  }
}
