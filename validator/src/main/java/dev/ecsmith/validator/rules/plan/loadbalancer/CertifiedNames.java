package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names on the certificates of a load balancer's listeners. */
final class CertifiedNames {
  private static final String CERTIFICATE = "aws_acm_certificate";
  private static final String OTHERS = "subject_alternative_names";
  private static final List<String> ADDITIONS =
      List.of("aws_lb_listener_certificate", "aws_alb_listener_certificate");

  private CertifiedNames() {}

  /** Nothing where it has no certificate, or where there may be others. */
  static Optional<Set<String>> of(Resource loadBalancer, Plan plan) {
    List<Resource> named = new ArrayList<>();
    for (Listener listener : plan.loadBalancing().listeners()) {
      Optional<Resource> owner = listener.loadBalancer();
      if (owner.isEmpty() && listener.resource().mayName(loadBalancer)) {
        return Optional.empty();
      }
      if (listener.endsTls() && owner.filter(loadBalancer::equals).isPresent()) {
        named.add(listener.resource());
      }
    }
    ADDITIONS.stream()
        .flatMap(type -> plan.ofType(type).stream())
        .filter(addition -> addition.mayName(loadBalancer))
        .forEach(named::add);
    Set<String> names = new LinkedHashSet<>();
    for (Resource resource : named) {
      Optional<Set<String>> some =
          resource.link("certificate_arn", CERTIFICATE).only().flatMap(CertifiedNames::on);
      if (some.isEmpty()) {
        return Optional.empty();
      }
      names.addAll(some.get());
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private static Optional<Set<String>> on(Resource certificate) {
    Value<String> first = certificate.string("domain_name");
    List<Value<String>> others = certificate.attributes().strings(OTHERS);
    boolean known =
        first.isKnown()
            && others.stream().allMatch(Value::isKnown)
            && (!certificate.attributes().list(OTHERS).isUnknown()
                || !certificate.isWritten(OTHERS));
    Set<String> names = new LinkedHashSet<>();
    first.ifKnown(names::add);
    others.forEach(name -> name.ifKnown(names::add));
    return known ? Optional.of(names) : Optional.empty();
  }
}
