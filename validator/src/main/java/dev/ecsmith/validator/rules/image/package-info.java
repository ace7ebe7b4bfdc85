/** Which image a container runs. */
package dev.ecsmith.validator.rules.image;
