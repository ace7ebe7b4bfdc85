package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.Node;

/** The section {@code cluster}, which is created or there. */
final class AuthleteCluster {
  private AuthleteCluster() {}

  /** Also the first part of each repository's name, and that of the Cloud Map namespace. */
  static String name(Spec spec) {
    return section(spec).text("name");
  }

  /** Where a finding about the name points. */
  static Node at(Spec spec) {
    return section(spec).at("name");
  }

  private static Section section(Spec spec) {
    Section cluster = spec.section("cluster");
    return cluster.section(cluster.has("existing") ? "existing" : "create");
  }
}
