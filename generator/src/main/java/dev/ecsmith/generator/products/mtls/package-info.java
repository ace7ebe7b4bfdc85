/**
 * Mutual TLS with an Application Load Balancer: what its spec means to AWS, the rules of its own,
 * and the files beside the stack.
 *
 * <p>Who sees to which of its prerequisites stands in a table in the README of this module.
 */
package dev.ecsmith.generator.products.mtls;
