/** How much CPU and memory a task and its containers get, and how long its definition may be. */
package dev.ecsmith.validator.rules.size;
