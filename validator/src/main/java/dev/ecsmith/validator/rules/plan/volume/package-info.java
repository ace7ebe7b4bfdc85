/** Rules about EBS volumes that ECS makes for the tasks of a service. */
package dev.ecsmith.validator.rules.plan.volume;
