/** Rules about services of ECS and what they run. */
package dev.ecsmith.validator.rules.plan.service;
