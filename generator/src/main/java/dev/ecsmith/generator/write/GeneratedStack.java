package dev.ecsmith.generator.write;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the manifest in a directory tells of who wrote the files there.
 *
 * @param product identifier
 * @param containers container definitions by family, as they stand in the files today
 */
public record GeneratedStack(String product, Map<String, ArrayNode> containers) {
  private static final String TASKS = "task-definitions/";

  public GeneratedStack {
    containers = Map.copyOf(containers);
  }

  /**
   * Nothing where the directory has no manifest.
   *
   * @throws OutputException if the manifest can't be trusted, or a file not be read
   */
  public static Optional<GeneratedStack> in(Path directory) {
    try {
      if (!Files.isDirectory(directory)) {
        return Optional.empty();
      }
      TargetTree tree = new TargetTree(directory.toRealPath());
      return Manifest.read(tree)
          .map(manifest -> new GeneratedStack(manifest.origin().product(), tasks(manifest, tree)));
    } catch (IOException e) {
      throw Failures.reading(directory, e);
    }
  }

  private static Map<String, ArrayNode> tasks(Manifest manifest, TargetTree tree) {
    Map<String, ArrayNode> containers = new TreeMap<>();
    for (String path : manifest.hashes().keySet()) {
      if (path.startsWith(TASKS) && path.endsWith(".json")) {
        tree.read(path)
            .map(content -> JsonReader.read(path, new String(content, StandardCharsets.UTF_8)))
            .flatMap(Document::root)
            .ifPresent(
                root ->
                    family(root)
                        .ifPresent(
                            family ->
                                containers(root).ifPresent(list -> containers.put(family, list))));
      }
    }
    return containers;
  }

  private static Optional<String> family(Node root) {
    return root.child("family")
        .filter(StringNode.class::isInstance)
        .map(node -> ((StringNode) node).value());
  }

  private static Optional<ArrayNode> containers(Node root) {
    return root.child("containerDefinitions")
        .filter(ArrayNode.class::isInstance)
        .map(ArrayNode.class::cast);
  }
}
