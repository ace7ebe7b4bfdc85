/**
 * The FreeMarker templates as text, by name.
 *
 * <p>A template belongs to a concern of AWS and never to a product, but for those of {@code
 * companions/}, where each product keeps the files beside its stack. The end of a name tells what
 * is written: {@code .tf.ftl}, {@code .tftest.hcl.ftl}, {@code .md.ftl}, {@code .sh.ftl}, {@code
 * .conf.ftl}. Tags are {@code <#if>} and {@code <#list>}, values {@code [=value]}, so that
 * Terraform's own <code>${}</code> stays what it is. Nothing is escaped by hand, and columns and
 * indentation of HCL come by themselves:
 *
 * <ul>
 *   <li>in HCL a string stands between quotes, {@code name = "[=lb.name]"}, and an expression or a
 *       number without, {@code vpc_id = [=lb.vpc]}; inside of a longer string an expression is
 *       {@code "[=bucket]/*"}; a heredoc takes expressions only;
 *   <li>in a shell script, and in a Markdown block of {@code sh}, a value is a word of its own or
 *       stands between single quotes, never between double quotes;
 *   <li>in Markdown a code span ends on the line it begins on.
 * </ul>
 *
 * <p>A misspelt name, and a string where code would be, end the run.
 */
package dev.ecsmith.templates;
