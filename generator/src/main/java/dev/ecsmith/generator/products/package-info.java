/** What ecsmith asks of a product; each product has a package of its own below. */
package dev.ecsmith.generator.products;
