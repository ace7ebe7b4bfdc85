package dev.ecsmith.validator.document;

/**
 * The stretch of a Terraform plan that tells of one resource.
 *
 * @param address as Terraform prints it, for example {@code module.app["web"].aws_ecs_service.this}
 * @param values the way to its attributes; what lies below is named from there
 * @param range of everything that the plan says of it
 */
public record PlannedResource(String address, Pointer values, TextRange range) {
  /** The attribute that a pointer of the plan leads to; the resource itself for any other. */
  public Pointer attribute(Pointer pointer) {
    int depth = values.tokens().size();
    Pointer attribute = Pointer.ROOT;
    for (String token : pointer.tokens().stream().skip(depth).toList()) {
      attribute = attribute.child(token);
    }
    return attribute;
  }
}
