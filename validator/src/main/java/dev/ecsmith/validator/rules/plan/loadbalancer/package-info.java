/** Rules about load balancers, the names that point to them, and what AWS takes as a name. */
package dev.ecsmith.validator.rules.plan.loadbalancer;
