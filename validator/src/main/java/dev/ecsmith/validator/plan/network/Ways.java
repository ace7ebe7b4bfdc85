package dev.ecsmith.validator.plan.network;

import dev.ecsmith.validator.plan.Resource;
import java.util.List;
import java.util.Set;

/**
 * Where traffic of a subnet can go.
 *
 * @param tables the route tables that it may go by; a VPC stands for its main one
 * @param exits what their routes lead to
 * @param complete whether there are no others
 */
public record Ways(List<Resource> tables, Set<Exit> exits, boolean complete) {
  public Ways {
    tables = List.copyOf(tables);
    exits = Set.copyOf(exits);
  }
}
