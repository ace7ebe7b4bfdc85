/** Whether certificates make a chain, and one that programs accept. */
package dev.ecsmith.validator.rules.certificate.chain;
