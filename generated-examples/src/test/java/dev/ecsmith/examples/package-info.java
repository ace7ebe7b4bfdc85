/**
 * Holds the examples to what {@code generate} writes, and the output to what the real tools say of
 * it.
 *
 * <p>Tools are found through environment variables (see {@link dev.ecsmith.examples.Tool}). Where
 * one is missing, the tests that need it are skipped and say so; with {@code
 * ECSMITH_REQUIRE_TOOLS=true} they fail. Output is never changed to please a tool: what a local AWS
 * API must hold is seeded, and identifiers that it invents are handed in as variables.
 */
package dev.ecsmith.examples;
