package dev.ecsmith.generator.stack;

/**
 * A task definition that people compare with the real one, which somebody else registers. Terraform
 * doesn't read it.
 */
public record ReferenceTask(TaskDefinition task) implements Part {}
