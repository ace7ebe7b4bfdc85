package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.products.Guide;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.MtlsFacts;
import java.util.ArrayList;
import java.util.List;

/** What the README of a stack says of mutual TLS. */
final class MtlsGuide {
  /** Where keys lie until they are in their secrets, where a CA outside of AWS signs them. */
  private static final String FOLDER = "client-certificates";

  private final Spec spec;
  private final Stack stack;
  private final MtlsFacts facts;
  private final Section ca;
  private final boolean external;

  MtlsGuide(Spec spec, Stack stack, MtlsFacts facts) {
    this.spec = spec;
    this.stack = stack;
    this.facts = facts;
    this.ca = spec.section("ca");
    this.external = MtlsAuthority.of(spec).external();
  }

  Guide guide() {
    return new Guide(
        new MtlsChecks(spec, stack).all(),
        beforeTasks(),
        afterApply(),
        notes(),
        "Services and other clients");
  }

  private List<Prose> beforeTasks() {
    List<Prose> steps = new ArrayList<>();
    steps.add(
        Prose.of(
            "Build the images and push them under the tags of the spec: `sh {}`. Docker must run."
                + " In AWS CodeBuild, a project for each service with its `buildspec-SERVICE.yml`"
                + " does the same, and tags the image with the commit.",
            MtlsFiles.BUILD));
    if (external) {
      steps.add(
          Prose.of(
              "Make keys and requests: `sh {} {}`. Have the CA sign each request as a client"
                  + " certificate, and save the answer beside it as `SERVICE.crt`, with what stands"
                  + " between it and the root.",
              MtlsFiles.REQUEST,
              FOLDER));
      steps.add(
          Prose.of(
              "Look at each certificate before you use it: `openssl verify -purpose sslclient -CAfile"
                  + " ca.crt -untrusted {}/SERVICE.crt {}/SERVICE.crt`.",
              FOLDER,
              FOLDER));
      steps.add(
          Prose.of(
              "The next step takes the certificate, its key and the root of the CA from files named"
                  + " `client.crt`, `client.key` and `ca.crt`. Remove the folder once the secrets"
                  + " are filled in."));
    } else if (stack.createdSecrets().isEmpty()) {
      steps.add(
          Prose.of(
              "Issue the client certificates: `sh {}`. Each goes into its secret with its key, which"
                  + " is kept nowhere else.",
              MtlsFiles.ISSUE));
    }
    return steps;
  }

  private List<Prose> afterApply() {
    List<Prose> steps = new ArrayList<>();
    if (spec.section("task").flag("execute_command")) {
      steps.add(
          Prose.of(
              "Have the services call each other, with a certificate and without: `sh {}`, in a"
                  + " terminal. It needs the Session Manager plugin of the AWS CLI.",
              MtlsFiles.TEST));
    } else {
      steps.add(
          Prose.of(
              "Try it from a host in the VPC that has a client certificate: `curl --cacert ca.crt"
                  + " --cert client.crt --key client.key {}/`. Without `--cert` the same call must"
                  + " fail. To test from inside the tasks, set `execute_command` to true in the"
                  + " spec.",
              stack.addresses().get(0).url()));
    }
    steps.add(
        Prose.of(
            "Put the services' own content in the place of the greeting, in"
                + " `images/SERVICE/nginx.conf` and `Dockerfile`. The name of the client is in"
                + " `$mtls_client`, and the load balancer's headers begin with `X-Amzn-Mtls-`."));
    if (!external) {
      steps.add(
          Prose.of(
              "Issue new client certificates in time: they end after {} days. Run the same script"
                  + " again, then start the tasks anew as \"Change a secret\" says below.",
              spec.section("client_certificates").number("days")));
    }
    return steps;
  }

  private List<Prose> notes() {
    List<Prose> notes = new ArrayList<>();
    notes.add(
        Prose.of(
            "The trust store tells the load balancer who is a client at all; which client may call"
                + " which service is decided by nginx, from the common name on the certificate:"
                + " `callers` in the spec."));
    notes.add(
        Prose.of(
            "No revocation list is kept. To shut a client out before its certificate ends, take"
                + " its name from `callers`, or give the trust store a list:"
                + " `aws elbv2 add-trust-store-revocations`."));
    if (spec.section("dns").section("route53").has("zone") || spec.section("dns").has("external")) {
      notes.add(
          Prose.of(
              "Clients must use the host names: the certificate of the load balancer doesn't cover"
                  + " its own DNS name."));
    } else {
      notes.add(
          Prose.of(
              "Inside the VPC the private zone `{}` stands in the place of a public one of the same"
                  + " name, so a name that is only in the public one is not found.",
              spec.root().text("domain")));
    }
    if (ca.has("create")) {
      notes.add(
          Prose.of(
              "AWS charges for {} in AWS Private CA by the month, from its creation on. A CA that is"
                  + " destroyed can be restored for up to 30 days.",
              stack.authorities().size() == 1 ? "the CA" : "each of the two CAs"));
    }
    if (stack.certificates().stream().anyMatch(each -> each.requested())) {
      notes.add(
          Prose.of(
              "ACM renews the certificate of the load balancer by itself: it is valid for {} days,"
                  + " and clients trust the CA, not the certificate.",
              facts.serverCertificateDays()));
    }
    if (stack.network() instanceof Network.Created created && created.natZones().isEmpty()) {
      notes.add(
          Prose.of(
              "The VPC has no way out. Images are built elsewhere and pulled through its endpoints."));
    }
    return notes;
  }
}
