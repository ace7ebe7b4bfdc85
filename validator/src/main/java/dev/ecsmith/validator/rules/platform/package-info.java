/** What the platform that a task runs on does not support. */
package dev.ecsmith.validator.rules.platform;
