/** Variables of containers, and the files in S3 that some come from. */
package dev.ecsmith.validator.rules.environment;
