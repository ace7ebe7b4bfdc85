/** The network of a task: its ports, its names and addresses, and its proxy. */
package dev.ecsmith.validator.rules.network;
