/** How the VPCs of a plan are laid out: ways out of subnets, and endpoints. Judges nothing. */
package dev.ecsmith.validator.plan.network;
