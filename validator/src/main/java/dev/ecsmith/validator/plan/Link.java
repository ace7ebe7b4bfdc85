package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an attribute names: resources of the plan, or things that exist without it.
 *
 * <p>Before the first apply hardly any identifier is known. Then the configuration tells which
 * resources an expression refers to, where it does without local values, dynamic blocks and other
 * things that a plan doesn't print.
 *
 * @param at the attribute; where there is none the object that lacks it
 * @param resources of the plan, data sources included
 * @param others identifiers, ARNs and names of things that the plan doesn't hold
 * @param complete whether it names nothing else; where it doesn't, there may be any number more
 */
public record Link(Node at, List<Resource> resources, List<String> others, boolean complete) {
  public Link {
    resources = resources.stream().distinct().toList();
    others = others.stream().distinct().toList();
  }

  static Link none(Node at) {
    return new Link(at, List.of(), List.of(), true);
  }

  static Link unknown(Node at) {
    return new Link(at, List.of(), List.of(), false);
  }

  Link and(Link other) {
    return new Link(
        at,
        concat(resources, other.resources),
        concat(others, other.others),
        complete && other.complete);
  }

  /** The one resource that is named; nothing where there are several, or there may be others. */
  public Optional<Resource> only() {
    return complete && others.isEmpty() && resources.size() == 1
        ? Optional.of(resources.get(0))
        : Optional.empty();
  }

  /** Whether the attribute is there and all that it names stands in the plan. */
  public boolean isWhole() {
    return complete && others.isEmpty() && !resources.isEmpty();
  }

  /** Whether it names nothing at all. */
  public boolean isNone() {
    return complete && others.isEmpty() && resources.isEmpty();
  }

  private static <T> List<T> concat(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
