package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A cluster has the providers that are put into it, those of Fargate included. */
final class CapacityProviderNotInCluster implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "capacity-provider-not-in-cluster",
          Severity.ERROR,
          "A strategy names a capacity provider that the cluster doesn't have",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String PROVIDERS = "aws_ecs_cluster_capacity_providers";

  @Override
  public void check(Plan plan, FindingSink findings) {
    Set<String> bound = new HashSet<>();
    // A provider of managed instances belongs to its cluster from the start.
    plan.ofType("aws_ecs_capacity_provider").stream()
        .filter(each -> !each.string("cluster").isAbsent())
        .forEach(each -> each.string("name").ifKnown(bound::add));
    for (Service service : plan.services()) {
      service
          .resource()
          .link("cluster", "aws_ecs_cluster")
          .only()
          .ifPresent(
              cluster ->
                  providers(cluster, plan)
                      .ifPresent(
                          has ->
                              check(
                                  service.capacityStrategy(),
                                  cluster.address(),
                                  with(has, bound),
                                  findings)));
    }
  }

  private static void check(
      List<Attributes> strategy, String cluster, Set<String> has, FindingSink findings) {
    for (Attributes item : strategy) {
      Value<String> name = item.string("capacity_provider");
      if (name.knownTo(wanted -> !has.contains(wanted))) {
        findings.add(
            name,
            cluster
                + " doesn't have the capacity provider \""
                + name.known().orElseThrow()
                + "\", but "
                + (has.isEmpty() ? "none" : String.join(", ", has))
                + ".",
            "Add it to `capacity_providers` of the `" + PROVIDERS + "` of the cluster.");
      }
    }
  }

  /** Nothing where they aren't all known. */
  private static Optional<Set<String>> providers(Resource cluster, Plan plan) {
    List<Resource> all = plan.ofType(PROVIDERS);
    if (all.stream().anyMatch(each -> !clusterOf(each).complete() && each.mayName(cluster))) {
      return Optional.empty();
    }
    Optional<Resource> own =
        all.stream()
            .filter(each -> clusterOf(each).only().filter(cluster::equals).isPresent())
            .findFirst();
    if (own.isEmpty()) {
      return plan.isNew(cluster) ? Optional.of(Set.of()) : Optional.empty();
    }
    return names(own.get());
  }

  private static Link clusterOf(Resource providers) {
    return providers.link("cluster_name", "aws_ecs_cluster");
  }

  private static Optional<Set<String>> names(Resource providers) {
    List<Value<String>> names = providers.attributes().strings("capacity_providers");
    boolean known =
        !providers.attributes().list("capacity_providers").isUnknown()
            && names.stream().allMatch(Value::isKnown);
    return known
        ? Optional.of(
            names.stream()
                .flatMap(name -> name.known().stream())
                .collect(Collectors.toCollection(TreeSet::new)))
        : Optional.empty();
  }

  private static Set<String> with(Set<String> some, Set<String> more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }
}
