/**
 * Amazon Resource Names and account ids in string values, in parts of which each is known or not.
 *
 * <p>Reads only; what a part may hold is for the rules to judge.
 */
package dev.ecsmith.validator.arn;
