package dev.ecsmith.validator.plan;

/**
 * Which resource it is.
 *
 * @param key what tells instances apart: the key or index; empty where there is one only
 */
record ResourceName(String address, Group group, String key) {
  /**
   * All instances of one resource in one instance of its module.
   *
   * @param data whether it is a data source
   */
  record Group(ModulePath module, boolean data, String type, String name) {}

  ModulePath module() {
    return group.module();
  }
}
