/** Patterns of file names, and the files that a repository ignores by them. */
package dev.ecsmith.validator.path;
