/** Rules about databases of RDS and Aurora. */
package dev.ecsmith.validator.rules.plan.database;
