package dev.ecsmith.generator.stack;

/**
 * Something of which a stack may have none, one or several. Templates find all of one kind through
 * a method of {@link Stack}.
 */
public interface Part {}
