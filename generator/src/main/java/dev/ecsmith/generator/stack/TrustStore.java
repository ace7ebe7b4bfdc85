package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;

/**
 * The certificates of CAs against which a load balancer verifies clients.
 *
 * @param label {@code main} for the only one
 * @param name at most 32 characters, and unique in its region
 */
public record TrustStore(String label, String name, Bundle bundle) implements Part {
  /** The object in S3 that holds the certificates, in PEM. */
  public sealed interface Bundle {
    /** Whether it is part of the stack. */
    boolean written();

    /** One that is there. */
    record Existing(String bucket, String key) implements Bundle {
      @Override
      public boolean written() {
        return false;
      }
    }

    /**
     * One that is written.
     *
     * @param certificates each in PEM, or nothing
     */
    record Written(Bucket bucket, String key, List<Expression> certificates) implements Bundle {
      public Written {
        certificates = List.copyOf(certificates);
      }

      @Override
      public boolean written() {
        return true;
      }

      /** The certificates as a list. */
      public Expression list() {
        return Expression.list(certificates);
      }
    }
  }

  /** Where the object lies. */
  public String bucketName() {
    return bundle instanceof Bundle.Written written
        ? written.bucket().name()
        : ((Bundle.Existing) bundle).bucket();
  }

  /** The object, created or looked up. */
  public Expression object() {
    return Expression.reference(
        (bundle.written() ? "aws_s3_object." : "data.aws_s3_object.") + objectName());
  }

  /** The object's label. */
  public String objectName() {
    return Labels.named(label, "ca_bundle");
  }

  public Expression arn() {
    return Expression.reference("aws_lb_trust_store." + label + ".arn");
  }
}
