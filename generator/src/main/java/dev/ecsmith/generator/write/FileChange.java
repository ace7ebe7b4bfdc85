package dev.ecsmith.generator.write;

/**
 * @param path relative to the directory, with forward slashes
 */
public record FileChange(String path, FileState state) {}
