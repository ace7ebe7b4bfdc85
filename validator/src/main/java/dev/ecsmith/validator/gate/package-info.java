/** Runs every rule that a Terraform plan is judged by, in one call. */
package dev.ecsmith.validator.gate;
