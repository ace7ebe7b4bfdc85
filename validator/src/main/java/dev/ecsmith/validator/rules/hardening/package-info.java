/** What a container may do beyond its own bounds, and what keeps an intruder inside them. */
package dev.ecsmith.validator.rules.hardening;
