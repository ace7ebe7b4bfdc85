/** The name of a container image in its parts. */
package dev.ecsmith.validator.image;
