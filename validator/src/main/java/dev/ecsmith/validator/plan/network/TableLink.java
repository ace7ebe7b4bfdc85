package dev.ecsmith.validator.plan.network;

import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The route tables that an attribute names; a VPC stands for its main one.
 *
 * @param complete whether all that it names stands in the plan
 */
record TableLink(List<Resource> tables, boolean complete) {
  static final String VPC = "aws_vpc";
  static final String TABLE = "aws_route_table";
  static final String DEFAULT_TABLE = "aws_default_route_table";

  TableLink {
    tables = List.copyOf(tables);
  }

  /** Of a resource that names one as Terraform's resources do. */
  static TableLink of(Resource resource) {
    return of(resource, "route_table_id");
  }

  static TableLink of(Resource resource, String attribute) {
    Link tables = resource.link(attribute, TABLE, DEFAULT_TABLE);
    Link main = resource.link(attribute, VPC);
    return new TableLink(
        Stream.of(tables, main)
            .flatMap(link -> link.resources().stream())
            .flatMap(each -> canonical(each).stream())
            .distinct()
            .toList(),
        (tables.isWhole() || main.isWhole())
            && tables.resources().stream().allMatch(each -> canonical(each).isPresent()));
  }

  /** Nothing for a default table of a VPC that the plan doesn't hold. */
  static Optional<Resource> canonical(Resource table) {
    return table.type().equals(DEFAULT_TABLE)
        ? table.link("default_route_table_id", VPC).only()
        : Optional.of(table);
  }
}
