/** Rules about file systems of EFS that tasks mount. */
package dev.ecsmith.validator.rules.plan.filesystem;
