package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/**
 * A repository of container images in Amazon ECR, in which every image is scanned.
 *
 * @param name with its slashes
 * @param tagsMayMove whether a tag may be pushed again
 */
public record ImageRepository(String label, String name, boolean tagsMayMove) implements Part {
  public Expression address() {
    return Expression.reference("aws_ecr_repository." + label);
  }
}
