package dev.ecsmith.examples;

import dev.ecsmith.generator.Products;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Variants of a product that Terraform plans at once, each as a module of its own: starting the
 * provider takes longer than planning a stack. The stacks lose nothing by it but their providers,
 * which a module takes from where it is called.
 *
 * @param name of the batch and its folder
 */
record VariantBatch(String name, List<Variant> variants) {
  private static final int LARGEST = 12;
  private static final Pattern VARIABLE = Pattern.compile("(?m)^variable \"([a-z0-9_]+)\"");
  private static final String PROVIDER_FILE = "providers.tf";

  static List<VariantBatch> all() {
    return Products.ids().stream().flatMap(product -> of(product).stream()).toList();
  }

  private static List<VariantBatch> of(String product) {
    List<Variant> variants = Variant.of(product);
    List<VariantBatch> batches = new ArrayList<>();
    for (int start = 0; start < variants.size(); start += LARGEST) {
      batches.add(
          new VariantBatch(
              "variants-" + product + "-" + (batches.size() + 1),
              variants.subList(start, Math.min(variants.size(), start + LARGEST))));
    }
    return batches;
  }

  /**
   * Into a folder of the build.
   *
   * @param account in which the stacks find what they expect
   */
  Path write(Account account) {
    Path directory = Path.of("target", "stacks", name).toAbsolutePath();
    StringBuilder root =
        new StringBuilder("provider \"aws\" {\n  region = \"" + AwsEnvironment.REGION + "\"\n}\n");
    try {
      Generated.clear(directory);
      Files.createDirectories(directory);
      for (int i = 0; i < variants.size(); i++) {
        String module = "v" + (i + 1);
        Generated generated = Generated.from(variants.get(i).spec());
        generated.write(directory.resolve(module), path -> !path.equals(PROVIDER_FILE));
        root.append("\n# ").append(variants.get(i)).append('\n');
        root.append("module \"").append(module).append("\" {\n  source = \"./").append(module);
        root.append("\"\n");
        // Blank lines, so that no equals sign has to stand below another.
        variables(generated, account)
            .forEach((name, value) -> root.append("\n  " + name + " = " + value + "\n"));
        root.append("}\n");
      }
      Files.writeString(directory.resolve("main.tf"), root);
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that the stack has, as expressions of HCL. */
  private static Map<String, String> variables(Generated generated, Account account) {
    Map<String, String> known = account.expressions();
    Map<String, String> used = new TreeMap<>();
    VARIABLE
        .matcher(generated.rendering().files().get("variables.tf"))
        .results()
        .map(match -> match.group(1))
        .filter(known::containsKey)
        .forEach(name -> used.put(name, known.get(name)));
    return used;
  }

  @Override
  public String toString() {
    return name;
  }
}
