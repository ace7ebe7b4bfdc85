package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Service;
import java.util.List;
import java.util.stream.Stream;

/** The capacity provider strategies of a plan: those of services, and the defaults of clusters. */
final class Strategies {
  private Strategies() {}

  static List<List<Attributes>> of(Plan plan) {
    return Stream.concat(
            plan.services().stream().map(Service::capacityStrategy),
            plan.ofType("aws_ecs_cluster_capacity_providers").stream()
                .map(cluster -> cluster.blocks("default_capacity_provider_strategy")))
        .filter(strategy -> !strategy.isEmpty())
        .toList();
  }

  static boolean isOfFargate(String provider) {
    return provider.equals("FARGATE") || provider.equals("FARGATE_SPOT");
  }
}
