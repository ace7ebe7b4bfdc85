/** Rules about tasks that EventBridge starts, by a rule or by a schedule. */
package dev.ecsmith.validator.rules.plan.schedule;
