/**
 * What shall exist, in AWS's words: immutable records that templates print.
 *
 * <p>A product turns its spec into a {@link dev.ecsmith.generator.stack.Stack}; nothing here knows
 * a product or a spec. Every decision is made before a record is: a record holds no default. A
 * {@code label} is the name that a resource has in Terraform.
 */
package dev.ecsmith.generator.stack;
