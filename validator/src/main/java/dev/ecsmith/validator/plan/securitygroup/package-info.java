/** What security groups let in and out, however Terraform says so. Judges nothing. */
package dev.ecsmith.validator.plan.securitygroup;
