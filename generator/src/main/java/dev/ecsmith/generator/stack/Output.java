package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;

/** An output of Terraform beside those that tell what a part is. */
public record Output(String name, String description, Expression value) implements Part {}
