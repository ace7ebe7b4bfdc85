/** Rules about target groups and what forwards to them. */
package dev.ecsmith.validator.rules.plan.targetgroup;
