package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.LoadBalancing;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * A record that is an alias for a load balancer.
 *
 * @param block the alias
 */
record LoadBalancerAlias(Resource record, Attributes block, Resource loadBalancer) {
  static List<LoadBalancerAlias> in(Plan plan) {
    List<LoadBalancerAlias> found = new ArrayList<>();
    for (Resource record : plan.ofType("aws_route53_record")) {
      record
          .block("alias")
          .ifPresent(
              alias ->
                  alias
                      .link("name", LoadBalancing.typesOfLoadBalancers())
                      .only()
                      .ifPresent(lb -> found.add(new LoadBalancerAlias(record, alias, lb))));
    }
    return List.copyOf(found);
  }
}
