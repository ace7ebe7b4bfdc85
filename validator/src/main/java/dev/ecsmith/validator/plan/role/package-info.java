/** The roles of IAM in a plan, with whom they trust and what they may do. Judges nothing. */
package dev.ecsmith.validator.plan.role;
