/** Rules about what services run on: launch types, capacity providers, placement. */
package dev.ecsmith.validator.rules.plan.capacity;
