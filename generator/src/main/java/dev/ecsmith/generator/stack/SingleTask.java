package dev.ecsmith.generator.stack;

/**
 * Says that a service may run one task at the most, until something outside of AWS is set up.
 *
 * @param service its label
 */
public record SingleTask(String service) implements Part {}
