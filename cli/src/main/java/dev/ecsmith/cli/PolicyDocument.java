package dev.ecsmith.cli;

import dev.ecsmith.schemas.RolePermissions.Grant;
import dev.ecsmith.validator.json.JsonWriter;
import dev.ecsmith.validator.permission.LeastPrivilege;

/** A policy as IAM takes it. */
final class PolicyDocument {
  /** The language of policies; IAM has had no newer one since. */
  private static final String VERSION = "2012-10-17";

  private PolicyDocument() {}

  /** The members of the document. */
  static JsonWriter.Content of(LeastPrivilege policy) {
    return json ->
        json.string("Version", VERSION)
            .array(
                "Statement",
                list ->
                    policy
                        .grants()
                        .forEach(grant -> list.element(statement -> write(grant, statement))));
  }

  private static void write(Grant grant, JsonWriter statement) {
    statement
        .string("Sid", grant.sid())
        .string("Effect", "Allow")
        .array("Action", list -> grant.actions().forEach(list::element))
        .array("Resource", list -> grant.resources().forEach(list::element));
  }
}
