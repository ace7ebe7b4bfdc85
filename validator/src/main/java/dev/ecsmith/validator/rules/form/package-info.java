/** The forms in which task definitions are written down. */
package dev.ecsmith.validator.rules.form;
