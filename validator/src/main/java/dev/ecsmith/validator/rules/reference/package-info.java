/** Names by which parts of a task definition refer to one another: containers and volumes. */
package dev.ecsmith.validator.rules.reference;
