package dev.ecsmith.validator.plan.securitygroup;

/** Which way a connection is begun. */
public enum Direction {
  INGRESS("ingress"),
  EGRESS("egress");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /** As Terraform names it. */
  public String label() {
    return label;
  }
}
