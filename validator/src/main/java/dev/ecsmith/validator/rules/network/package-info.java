/** Ports: which are mapped, and where. */
package dev.ecsmith.validator.rules.network;
