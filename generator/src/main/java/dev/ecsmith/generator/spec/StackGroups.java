package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.SecurityGroup;
import dev.ecsmith.generator.stack.SecurityGroup.Peer;
import dev.ecsmith.generator.stack.SecurityGroup.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Security groups that stacks have alike: one for each part, with rules that name each other. */
public final class StackGroups {
  public static final String LOAD_BALANCER = "load_balancer";
  public static final String TASK = "task";
  public static final String DATABASE = "database";
  public static final String FILE_SYSTEM = "file_system";
  public static final String INSTANCES = "instances";
  public static final String ENDPOINTS = "endpoints";

  public static final Peer EVERYWHERE = new Peer.Range("0.0.0.0/0");

  /** On which EFS answers. */
  private static final int NFS = 2049;

  private final Spec spec;

  public StackGroups(Spec spec) {
    this.spec = spec;
  }

  /**
   * A group named after the stack and its label.
   *
   * @param part what it protects, as the beginning of a sentence
   */
  public SecurityGroup group(String label, String part, List<Rule> ingress, List<Rule> egress) {
    return new SecurityGroup(
        label,
        spec.name() + "-" + label.replace('_', '-'),
        part + " of " + spec.name(),
        ingress,
        egress);
  }

  /**
   * The group of a load balancer for browsers, as {@link LoadBalancerSection} makes it.
   *
   * @param protocol in which it speaks to the tasks
   */
  public SecurityGroup loadBalancer(String protocol, int port) {
    Peer allowed = LoadBalancerSection.allowed(spec).peer();
    return group(
        LOAD_BALANCER,
        "Load balancer",
        List.of(
            new Rule("http", "HTTP from users, redirected to HTTPS", 80, allowed),
            new Rule("https", "HTTPS from users", 443, allowed)),
        List.of(new Rule("task", protocol + " to the tasks", port, new Peer.Group(TASK))));
  }

  /** The rule that lets it into the tasks. */
  public static Rule fromLoadBalancer(String protocol, int port) {
    return new Rule(
        "load_balancer", protocol + " from the load balancer", port, new Peer.Group(LOAD_BALANCER));
  }

  /** A database that only tasks reach. */
  public SecurityGroup database(int port) {
    return group(
        DATABASE,
        "Database",
        List.of(new Rule("task", "Queries of the tasks", port, new Peer.Group(TASK))),
        List.of());
  }

  /**
   * A file system that only tasks mount, and container instances, which do so on behalf of theirs.
   */
  public SecurityGroup fileSystem() {
    List<Rule> ingress = new ArrayList<>();
    ingress.add(new Rule("task", "NFS of the tasks", NFS, new Peer.Group(TASK)));
    if (ClusterSection.hasOwnInstances(spec)) {
      ingress.add(
          new Rule("instances", "NFS of container instances", NFS, new Peer.Group(INSTANCES)));
    }
    return group(FILE_SYSTEM, "File system", ingress, List.of());
  }

  /** The way to it. */
  public static Rule toFileSystem() {
    return new Rule("file_system", "File system", NFS, new Peer.Group(FILE_SYSTEM));
  }

  /** What the spec adds to the ways out of a task. */
  public List<Rule> furtherEgress() {
    List<Rule> rules = new ArrayList<>();
    for (Section further : spec.section("task").sections("egress")) {
      rules.add(
          new Rule(
              "further_" + (rules.size() + 1),
              further.text("description"),
              further.number("port"),
              new Peer.Range(further.text("cidr"))));
    }
    return rules;
  }

  /**
   * The groups of container instances and of VPC endpoints, where the stack has such.
   *
   * @param httpsOut the rule by which tasks reach registries and AWS
   * @param tasks labels of the groups of all tasks
   */
  public List<SecurityGroup> ofPlatform(Network network, Rule httpsOut, String... tasks) {
    return ofPlatform(network, List.of(httpsOut), List.of(tasks));
  }

  /**
   * The same where container instances reach more than registries and AWS.
   *
   * @param instancesOut all that they reach
   */
  public List<SecurityGroup> ofPlatform(
      Network network, List<Rule> instancesOut, List<String> tasks) {
    List<SecurityGroup> groups = new ArrayList<>();
    boolean instances = ClusterSection.hasOwnInstances(spec);
    if (instances) {
      groups.add(group(INSTANCES, "Container instances", List.of(), instancesOut));
    }
    if (network instanceof Network.Created created && !created.interfaceEndpoints().isEmpty()) {
      List<Rule> ingress = new ArrayList<>();
      for (String label : tasks) {
        ingress.add(
            new Rule(label, "HTTPS from the " + tasksInWords(label), 443, new Peer.Group(label)));
      }
      if (instances) {
        ingress.add(
            new Rule(
                "instances", "HTTPS from container instances", 443, new Peer.Group(INSTANCES)));
      }
      groups.add(group(ENDPOINTS, "VPC endpoints", ingress, List.of()));
    }
    return groups;
  }

  private static String tasksInWords(String label) {
    return label.equals(TASK)
        ? "tasks"
        : "tasks of " + label.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
