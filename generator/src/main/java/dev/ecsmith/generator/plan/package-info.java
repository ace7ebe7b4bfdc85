/**
 * Prerequisites of products on the plan of a generated stack, where every variable has its value
 * and people may have changed the files.
 */
package dev.ecsmith.generator.plan;
