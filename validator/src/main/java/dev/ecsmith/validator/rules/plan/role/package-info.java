/** Rules about the roles of IAM that tasks and services take on. */
package dev.ecsmith.validator.rules.plan.role;
