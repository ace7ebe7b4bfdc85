package dev.ecsmith.validator.secret;

import dev.ecsmith.validator.document.Node;
import java.util.Optional;

/**
 * A secret in the environment of a container.
 *
 * @param variable the name of the variable
 * @param at the value
 * @param kind what its characters say that it is, with an article; empty where only the name says
 *     so
 * @param isPlaceholder whether a person has yet to put the secret in
 */
public record ClearTextSecret(
    String variable, Node at, Optional<String> kind, boolean isPlaceholder) {}
