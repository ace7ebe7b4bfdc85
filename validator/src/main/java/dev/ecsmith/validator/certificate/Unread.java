package dev.ecsmith.validator.certificate;

/**
 * A file that is named and couldn't be read.
 *
 * @param name as reports show it
 * @param reason a clause without a full stop
 * @param origin where it is named
 */
public record Unread(String name, String reason, Origin origin) {}
