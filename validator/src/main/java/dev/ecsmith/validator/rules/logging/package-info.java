/** Whether a container's output can reach the place that its log configuration names. */
package dev.ecsmith.validator.rules.logging;
