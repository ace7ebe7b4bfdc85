/** A made-up product, as the package of a product is written; the exercise of CONTRIBUTING.md. */
package dev.ecsmith.examples.gatehouse;
