/**
 * What a team has decided about its findings: {@code .ecsmith.yaml} and baselines.
 *
 * <p>Rules know nothing of it. It chooses which of them run, and afterwards what their findings
 * weigh and which of them are accepted.
 */
package dev.ecsmith.validator.config;
