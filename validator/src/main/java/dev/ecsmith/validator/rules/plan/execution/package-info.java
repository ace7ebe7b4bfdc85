/** Rules about ECS Exec, with which people run commands in a task. */
package dev.ecsmith.validator.rules.plan.execution;
