/** What no string value should hold, whatever its key means. */
package dev.ecsmith.validator.rules.text;
