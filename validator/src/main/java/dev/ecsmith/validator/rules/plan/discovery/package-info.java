/** Rules about Cloud Map and how services of ECS register their tasks there. */
package dev.ecsmith.validator.rules.plan.discovery;
