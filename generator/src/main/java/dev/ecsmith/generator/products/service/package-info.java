/**
 * Containers of the user's own: what their spec means to AWS, and the rules about what refers to
 * what in it.
 */
package dev.ecsmith.generator.products.service;
