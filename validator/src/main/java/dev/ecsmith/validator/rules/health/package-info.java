/** The commands by which ECS learns whether a container is well. */
package dev.ecsmith.validator.rules.health;
