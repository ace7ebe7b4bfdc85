/**
 * What a task needs of the network: where it, and what runs beside it, has to get, and the ports on
 * which others reach it.
 *
 * <p>Told from the task definition alone; knows no file format and does no I/O, so that the same
 * needs serve a rule, a plan and a person who asks.
 */
package dev.ecsmith.validator.network;
