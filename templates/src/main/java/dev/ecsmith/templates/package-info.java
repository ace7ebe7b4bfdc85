/**
 * The FreeMarker templates as text, by name.
 *
 * <p>A template belongs to a concern of AWS, never to a product, and knows nothing of how it is
 * rendered. Values stand as {@code [=value]}, so that Terraform's own <code>${}</code> stays what
 * it is.
 */
package dev.ecsmith.templates;
