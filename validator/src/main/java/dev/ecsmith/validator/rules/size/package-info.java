/** How much CPU and memory a task and its containers get. */
package dev.ecsmith.validator.rules.size;
