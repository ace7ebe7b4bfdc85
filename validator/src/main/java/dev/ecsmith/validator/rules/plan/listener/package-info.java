/** Rules about listeners of load balancers, their certificates and their rules. */
package dev.ecsmith.validator.rules.plan.listener;
