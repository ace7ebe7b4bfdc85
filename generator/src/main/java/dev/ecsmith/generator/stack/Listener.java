package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.Optional;

/** A port of a load balancer, and what happens there. */
public sealed interface Listener {
  /** Unique in the stack. */
  String label();

  int port();

  /** As AWS names it: {@code HTTP}, {@code HTTPS} or {@code TCP}. */
  String protocol();

  /** Label of the target group that gets what arrives; empty where it is sent elsewhere. */
  Optional<String> forwardsTo();

  default Expression address() {
    return Expression.reference("aws_lb_listener." + label());
  }

  /** Whether it speaks TLS, and so has a certificate. */
  default boolean secured() {
    return this instanceof Https;
  }

  default boolean redirect() {
    return this instanceof Redirect;
  }

  /** The target group in Terraform, where there is one. */
  default Optional<Expression> targetGroupArn() {
    return forwardsTo().map(TargetGroup::arnOf);
  }

  /**
   * Ends TLS.
   *
   * @param tlsPolicy security policy
   * @param verification how clients show who they are; empty where they needn't
   */
  record Https(
      String label,
      int port,
      String tlsPolicy,
      Certificate certificate,
      String targetGroup,
      Optional<ClientVerification> verification)
      implements Listener {
    /** One that asks no client for a certificate. */
    public Https(
        String label, int port, String tlsPolicy, Certificate certificate, String targetGroup) {
      this(label, port, tlsPolicy, certificate, targetGroup, Optional.empty());
    }

    @Override
    public String protocol() {
      return "HTTPS";
    }

    @Override
    public Optional<String> forwardsTo() {
      return Optional.of(targetGroup);
    }
  }

  /**
   * Mutual TLS: a client whose certificate the trust store doesn't vouch for gets no connection.
   *
   * @param advertiseNames whether clients are told which CAs are trusted
   */
  record ClientVerification(TrustStore trustStore, boolean advertiseNames) {}

  /** Forwards without TLS. */
  record Plain(String label, int port, String protocol, String targetGroup) implements Listener {
    @Override
    public Optional<String> forwardsTo() {
      return Optional.of(targetGroup);
    }
  }

  /** Sends browsers from HTTP to HTTPS on port 443. */
  record Redirect(String label, int port) implements Listener {
    @Override
    public String protocol() {
      return "HTTP";
    }

    @Override
    public Optional<String> forwardsTo() {
      return Optional.empty();
    }
  }
}
