package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Listener;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a certificate is named for a listener.
 *
 * @param attributes those that have {@code certificate_arn}
 * @param listener that which waits for it, be it that it only adds the certificate to a listener
 */
record CertificateUse(Attributes attributes, Resource listener) {
  private static final List<String> ADDITIONS =
      List.of("aws_lb_listener_certificate", "aws_alb_listener_certificate");

  static List<CertificateUse> in(Plan plan) {
    return Stream.concat(
            plan.loadBalancing().listeners().stream().map(Listener::resource),
            ADDITIONS.stream().flatMap(type -> plan.ofType(type).stream()))
        .map(resource -> new CertificateUse(resource.attributes(), resource))
        .toList();
  }
}
