/** What the rules about services of ECS have in common. */
package dev.ecsmith.validator.rules.plan;
