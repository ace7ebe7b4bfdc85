/** Rules about log groups and how tasks write to them. */
package dev.ecsmith.validator.rules.plan.log;
