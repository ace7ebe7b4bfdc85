/**
 * Rules about the sections that the specs of several products have in common: network, names and
 * certificate, image and task, and what holds for all values.
 */
package dev.ecsmith.generator.spec.rules;
