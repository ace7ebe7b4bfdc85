/** . */
package dev.ecsmith.cli;
