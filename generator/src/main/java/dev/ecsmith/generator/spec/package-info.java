/**
 * The spec that a user writes: how it is read, and what the sections that products share mean to
 * AWS.
 */
package dev.ecsmith.generator.spec;
