package dev.ecsmith.validator.permission;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;

/** What came of reading a policy of IAM. */
public sealed interface PolicyReading permits AccessPolicy, NoPolicy {
  /**
   * A policy document, or what {@code aws iam get-policy-version} and {@code get-role-policy} print
   * around one.
   */
  static PolicyReading of(Document document) {
    return PolicyReader.read(document);
  }

  /** The same of a tree. */
  static PolicyReading of(Node root) {
    return PolicyReader.reading(root);
  }
}
