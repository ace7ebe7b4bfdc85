package dev.ecsmith.schemas;

import java.util.Map;

/**
 * Where AWS tells a program about what it runs on.
 *
 * @param instance the address on an EC2 instance
 * @param taskVariable the environment variable that holds the task's own address
 * @param credentialsVariable the one that holds where the task role's credentials are
 */
public record MetadataAddresses(String instance, String taskVariable, String credentialsVariable) {
  /** From the table that is shipped with ecsmith. */
  public static MetadataAddresses load() {
    Map<String, Object> table = JsonResource.object("reference/metadata-addresses.json");
    return new MetadataAddresses(
        JsonResource.string(table, "instance"),
        JsonResource.string(table, "task_variable"),
        JsonResource.string(table, "credentials_variable"));
  }
}
