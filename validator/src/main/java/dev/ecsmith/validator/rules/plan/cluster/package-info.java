/** Rules about clusters of ECS and their capacity. */
package dev.ecsmith.validator.rules.plan.cluster;
