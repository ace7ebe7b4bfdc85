/** Account ids, regions and ARNs: their shape, and whether those of one document agree. */
package dev.ecsmith.validator.rules.account;
