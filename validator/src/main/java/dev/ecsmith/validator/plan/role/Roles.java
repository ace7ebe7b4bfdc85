package dev.ecsmith.validator.plan.role;

import dev.ecsmith.schemas.ManagedPolicies;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.PolicyReading;
import dev.ecsmith.validator.permission.TrustPolicy;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The roles of a plan with their policies, however Terraform gives these to them. */
public final class Roles {
  private static final String POLICY = "policy";
  private static final String CUSTOMER_MANAGED = "aws_iam_policy";
  private static final String INLINE = "inline_policy";
  private static final String MANAGED = "managed_policy_arns";
  private static final String AWS_MANAGED = ":iam::aws:policy/";

  private final Document document;
  private final ManagedPolicies managed = ManagedPolicies.load();
  private final Map<Resource, List<RolePolicy>> policies = new HashMap<>();
  private final Set<Resource> mayHaveOthers = new HashSet<>();
  private final List<Role> roles;
  private final List<Resource> vague = new ArrayList<>();

  private Roles(Plan plan) {
    this.document = plan.document();
    List<Resource> resources = plan.ofType(Role.TYPE);
    resources.forEach(this::addOwn);
    plan.ofType("aws_iam_role_policy")
        .forEach(
            each -> {
              for (Resource role : named(each, "role")) {
                add(role, each.attributes(), POLICY, each.address());
              }
            });
    plan.ofType("aws_iam_role_policy_attachment")
        .forEach(each -> named(each, "role").forEach(role -> attach(role, each)));
    plan.ofType("aws_iam_policy_attachment")
        .forEach(each -> named(each, "roles").forEach(role -> attach(role, each)));
    this.roles =
        resources.stream()
            .map(
                each ->
                    new Role(
                        each,
                        PolicyText.of(each.attributes(), "assume_role_policy", document)
                            .flatMap(TrustPolicy::of),
                        policies.getOrDefault(each, List.of()),
                        isKnown(each)))
            .toList();
  }

  public static Roles of(Plan plan) {
    return plan.view(Roles.class, Roles::new);
  }

  /** Every role that Terraform makes. */
  public List<Role> all() {
    return roles;
  }

  /** The one that an attribute names; nothing where the plan doesn't make it, or leaves it open. */
  public Optional<Role> named(Attributes attributes, String name) {
    Link link = attributes.link(name, Role.TYPE);
    List<Role> meant = roles.stream().filter(role -> isMeant(role.resource(), link)).toList();
    // One name in several modules is that of several accounts, or of a plan that can't succeed.
    List<Role> beside =
        meant.stream()
            .filter(role -> role.resource().module().equals(attributes.resource().module()))
            .toList();
    List<Role> best = beside.isEmpty() ? meant : beside;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private static boolean isMeant(Resource role, Link link) {
    return link.only()
        .map(resource -> resource == role)
        .orElseGet(
            () ->
                link.resources().isEmpty()
                    && link.others().size() == 1
                    && isArnOf(role, link.others().get(0)));
  }

  /** A role that ECS shall take on is one of its own account, so its name tells which. */
  private static boolean isArnOf(Resource role, String arn) {
    return role.string("arn").isUnknown()
        && role.string("path").isKnown()
        && role.string("name")
            .knownTo(name -> arn.endsWith(":role" + role.string("path").known().get() + name));
  }

  private List<Resource> named(Resource by, String attribute) {
    Link link = by.link(attribute, Role.TYPE);
    if (!link.complete()) {
      vague.add(by);
    }
    return link.resources();
  }

  private boolean isKnown(Resource role) {
    return !mayHaveOthers.contains(role) && vague.stream().noneMatch(each -> each.mayName(role));
  }

  /** The provider computes what the configuration leaves out: that is nothing, or what is there. */
  private void addOwn(Resource role) {
    boolean unknownInline = !role.attributes().knowsBlocks(INLINE) && role.isWritten(INLINE);
    boolean unknownManaged = role.attributes().list(MANAGED).isUnknown() && role.isWritten(MANAGED);
    if (unknownInline || unknownManaged) {
      mayHaveOthers.add(role);
    }
    for (Attributes each : role.blocks(INLINE)) {
      if (!each.string(POLICY).isAbsent()) {
        add(role, each, POLICY, role.address());
      }
    }
    for (Value<String> arn : role.attributes().strings(MANAGED)) {
      if (arn.isUnknown() || !attach(role, arn.known().orElse(""), arn.at())) {
        mayHaveOthers.add(role);
      }
    }
  }

  private void add(Resource role, Attributes holder, String attribute, String name) {
    Optional<AccessPolicy> read =
        PolicyText.of(holder, attribute, document)
            .map(PolicyReading::of)
            .filter(AccessPolicy.class::isInstance)
            .map(AccessPolicy.class::cast);
    read.ifPresentOrElse(
        access -> add(role, new RolePolicy(holder.string(attribute).at(), name, access)),
        () -> mayHaveOthers.add(role));
  }

  private void attach(Resource role, Resource attachment) {
    Value<String> arn = attachment.string("policy_arn");
    if (arn.knownTo(text -> attach(role, text, arn.at()))) {
      return;
    }
    Optional<Resource> policy = attachment.link("policy_arn", CUSTOMER_MANAGED).only();
    policy
        .filter(each -> !each.isData())
        .ifPresentOrElse(
            each -> add(role, each.attributes(), POLICY, each.address()),
            () -> mayHaveOthers.add(role));
  }

  /** Whether it is a policy of AWS that is known. */
  private boolean attach(Resource role, String arn, Node at) {
    if (!arn.contains(AWS_MANAGED)) {
      return false;
    }
    String name = arn.substring(arn.lastIndexOf('/') + 1);
    Optional<ManagedPolicies.Policy> policy = managed.named(name);
    policy.ifPresent(each -> add(role, new RolePolicy(at, name, AccessPolicy.of(each))));
    return policy.isPresent();
  }

  private void add(Resource role, RolePolicy policy) {
    policies.computeIfAbsent(role, each -> new ArrayList<>()).add(policy);
  }
}
