/**
 * Athenz SIA: an application beside the agent that fetches and renews the certificates of its
 * service.
 */
package dev.ecsmith.generator.products.athenz;
