/**
 * Turns a stack into the files that Terraform reads: which there are, and what each is made from.
 */
package dev.ecsmith.generator.terraform;
