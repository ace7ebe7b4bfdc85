/**
 * A Terraform plan as rules see it: what there will be, what changes, and which resource names
 * which.
 *
 * <p>Views only: they name what stands in the plan, in Terraform's words, and judge nothing. A
 * value that Terraform knows after apply alone is unknown here.
 */
package dev.ecsmith.validator.plan;
