package dev.ecsmith.generator.products;

import dev.ecsmith.generator.stack.Stack;
import java.util.List;
import java.util.Map;

/**
 * What one spec asks for.
 *
 * @param companions files beside the stack
 * @param guide what the generated README says of the product
 */
public record Blueprint(Stack stack, List<Companion> companions, Guide guide) {
  public Blueprint {
    companions = List.copyOf(companions);
  }

  /** A file of the product's own. */
  public sealed interface Companion {
    /** Where it lies in the output, relative. */
    String path();

    /**
     * One from a template.
     *
     * @param template name of the template
     * @param model values for it, beside {@code stack} and {@code guide}
     */
    record Templated(String path, String template, Map<String, Object> model) implements Companion {
      public Templated {
        model = Map.copyOf(model);
      }
    }

    /**
     * One that was written from a tree, as JSON and YAML are.
     *
     * @param text with a last line feed
     */
    record Written(String path, String text) implements Companion {}
  }
}
