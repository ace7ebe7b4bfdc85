/** Volumes: what they are, where they are mounted, and what that needs. */
package dev.ecsmith.validator.rules.storage;
