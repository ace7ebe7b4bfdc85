/** Rules about what sets the number of tasks of a service by itself. */
package dev.ecsmith.validator.rules.plan.scaling;
