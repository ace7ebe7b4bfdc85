/**
 * Brings a {@link dev.ecsmith.generator.render.Rendering} to disk, all of it or nothing, and never
 * over what a person wrote; the only package that knows java-diff-utils.
 *
 * <p>Beside the files lies {@code .ecsmith/manifest.json}, which tells their hashes. While a run
 * writes, {@code .ecsmith} also holds a lock, the new and the replaced files, and a journal; the
 * next run restores the directory from them if this one is killed. None of these is trusted when it
 * is read.
 */
package dev.ecsmith.generator.write;
