package dev.ecsmith.validator.certificate;

/** What the certificates in a file are for. */
public enum Usage {
  /** The chain of a server, as ACM imports it and a load balancer shows it. */
  SERVER,
  /** The chain of a client that a load balancer verifies. */
  CLIENT,
  /** The CA certificates against which a load balancer verifies clients. */
  TRUST_STORE,
  /** The chain of a server behind a load balancer, which doesn't verify it. */
  TARGET,
  /** A CA that a program is told to trust. */
  AUTHORITY;

  /** Whether the file holds a chain that begins with a certificate of a server or a client. */
  public boolean isChain() {
    return this == SERVER || this == CLIENT || this == TARGET;
  }
}
