/** Rules about how the tasks of a service are replaced, and by whom. */
package dev.ecsmith.validator.rules.plan.deployment;
