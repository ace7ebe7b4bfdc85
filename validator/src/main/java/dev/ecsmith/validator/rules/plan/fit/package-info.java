/**
 * Rules about how a task fits what is around it: the instances under it, and who asks for its
 * health.
 */
package dev.ecsmith.validator.rules.plan.fit;
