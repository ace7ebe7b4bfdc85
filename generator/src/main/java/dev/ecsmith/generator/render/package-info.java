/**
 * Turns records and a template into text, and texts into a {@link
 * dev.ecsmith.generator.render.Rendering}; the only package that knows FreeMarker.
 *
 * <p>What a value needs in order to stay the same string is decided by where in the output it
 * stands, and is decided here: a template can't forget to escape, and can't do it twice.
 */
package dev.ecsmith.generator.render;
