package dev.ecsmith.validator.permission;

/**
 * A document that grants nothing to a role.
 *
 * @param reason a clause that says why
 */
public record NoPolicy(String reason) implements PolicyReading {}
