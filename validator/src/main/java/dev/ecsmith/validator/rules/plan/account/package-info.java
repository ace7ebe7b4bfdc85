/** Rules about the accounts and regions that the parts of a service are in. */
package dev.ecsmith.validator.rules.plan.account;
