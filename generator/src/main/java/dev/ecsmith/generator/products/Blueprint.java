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

  /**
   * A file from a template of the product's own.
   *
   * @param path in the output, relative
   * @param template name of the template
   * @param model values for it, beside {@code stack}
   */
  public record Companion(String path, String template, Map<String, Object> model) {
    public Companion {
      model = Map.copyOf(model);
    }
  }
}
