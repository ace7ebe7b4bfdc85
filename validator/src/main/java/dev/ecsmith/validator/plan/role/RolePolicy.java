package dev.ecsmith.validator.plan.role;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.permission.AccessPolicy;

/**
 * A policy that a role has.
 *
 * @param at where the plan gives it to the role, or its text
 * @param name for people: an address of Terraform, or the name of a policy of AWS
 */
public record RolePolicy(Node at, String name, AccessPolicy access) {}
