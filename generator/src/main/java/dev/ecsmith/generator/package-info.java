/** . */
package dev.ecsmith.generator;
