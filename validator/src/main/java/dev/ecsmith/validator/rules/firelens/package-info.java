/** FireLens: whether the log router of a task is there, and set up to route something. */
package dev.ecsmith.validator.rules.firelens;
