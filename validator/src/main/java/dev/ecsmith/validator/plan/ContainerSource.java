package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.ArrayNode;
import java.util.Optional;

/**
 * Where container definitions can be had from that Terraform knows only after apply, because a
 * value in them is one that AWS invents.
 */
@FunctionalInterface
public interface ContainerSource {
  ContainerSource NONE = family -> Optional.empty();

  /** With placeholders for what is filled in after apply. */
  Optional<ArrayNode> ofFamily(String family);
}
