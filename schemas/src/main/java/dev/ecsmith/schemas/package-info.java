/** . */
package dev.ecsmith.schemas;
