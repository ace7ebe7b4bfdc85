/**
 * From a spec to files in memory: the way that {@code validate} and {@code generate} share.
 *
 * <p>Nothing is written here; {@link dev.ecsmith.generator.write} does that.
 */
package dev.ecsmith.generator;
