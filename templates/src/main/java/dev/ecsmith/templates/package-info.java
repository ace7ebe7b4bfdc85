/** . */
package dev.ecsmith.templates;
