/** What one container is started with: its command, its variables and its limits. */
package dev.ecsmith.validator.rules.container;
