/**
 * Authlete: what Terraform makes for its vendor's Ansible playbook, the rules of its own, and the
 * files that hand over from one to the other.
 *
 * <p>The playbook registers the task definitions and creates the services, so no stack has any.
 */
package dev.ecsmith.generator.products.authlete;
