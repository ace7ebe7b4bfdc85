/** Rules about what a plan would do to what exists. */
package dev.ecsmith.validator.rules.plan.change;
