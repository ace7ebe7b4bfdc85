/** Rules about what security groups let in and out on the ways that tasks depend on. */
package dev.ecsmith.validator.rules.plan.securitygroup;
