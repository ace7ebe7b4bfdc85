/**
 * JSON Schemas, and the numbers and names that AWS or a vendor decides, as dated and sourced data.
 *
 * <p>Only loaders live here: nothing judges, and nothing reads a user's file.
 */
package dev.ecsmith.schemas;
