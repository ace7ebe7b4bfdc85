package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.HostName;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import java.util.List;

/** The names under which users reach a product: keys of one name hold them in all specs. */
final class HostNames {
  private HostNames() {}

  static List<StringNode> all(Spec spec) {
    return spec.root().textsBelow().stream()
        .filter(text -> text.pointer().lastToken().equals("hostname"))
        .toList();
  }

  /** The domain in which a product has its host names. */
  static List<StringNode> domain(Spec spec) {
    return spec.root().textsBelow().stream()
        .filter(text -> text.pointer().equals(Pointer.ROOT.child("domain")))
        .toList();
  }

  /** Those that are sound, once each. */
  static List<String> bare(Spec spec) {
    return all(spec).stream().map(StringNode::value).filter(HostName::isBare).distinct().toList();
  }
}
