package dev.ecsmith.validator.shape;

/**
 * A key and an object in which the schema has it.
 *
 * @param key as the schema spells it
 * @param place the object that may hold it: {@code ""} for the top level, {@code
 *     "containerDefinitions[].linuxParameters"}, with {@code []} for each element of a list
 */
public record KeyPlace(String key, String place) {}
