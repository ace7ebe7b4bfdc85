/** Rules about client certificates: how listeners treat them, and what trust stores hold. */
package dev.ecsmith.validator.rules.plan.mutualtls;
