/** Rules about subnets, routes and endpoints that tasks need. */
package dev.ecsmith.validator.rules.plan.network;
