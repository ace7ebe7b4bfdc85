/** Rules about Service Connect and VPC Lattice. */
package dev.ecsmith.validator.rules.plan.connect;
