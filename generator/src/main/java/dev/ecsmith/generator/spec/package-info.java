/**
 * The spec that a user writes: how it is read, what its sections mean to AWS, and the rules that
 * hold for the sections that products share.
 */
package dev.ecsmith.generator.spec;
