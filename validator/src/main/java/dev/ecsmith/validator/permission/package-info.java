/**
 * What a task needs to be allowed, told from its definition alone, and what policies of IAM allow.
 *
 * <p>Knows no file format and does no I/O: the same needs serve a rule, a policy to print and a
 * plan.
 */
package dev.ecsmith.validator.permission;
