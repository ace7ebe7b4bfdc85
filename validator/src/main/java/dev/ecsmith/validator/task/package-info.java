/**
 * The task definition as rules see it, whatever it was read from.
 *
 * <p>Views only: they name what stands in the document, in AWS's words, and judge nothing.
 */
package dev.ecsmith.validator.task;
