package dev.ecsmith.generator.terraform;

import dev.ecsmith.generator.render.TemplateRenderer;
import dev.ecsmith.generator.stack.ReferenceTask;
import dev.ecsmith.generator.stack.Service;
import dev.ecsmith.generator.stack.Stack;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a stack that have content, each from the template of its AWS concern. */
public final class StackFiles {
  private static final List<File> FILES =
      List.of(
          new File("autoscaling.tf", stack -> !stack.autoscalings().isEmpty()),
          new File("buckets.tf", stack -> !stack.buckets().isEmpty()),
          new File("certificate-authority.tf", stack -> !stack.authorities().isEmpty()),
          new File("certificate.tf", stack -> !stack.certificates().isEmpty()),
          new File("cluster.tf", stack -> true),
          new File("database.tf", stack -> stack.database().isPresent()),
          new File("dns.tf", stack -> !stack.zones().isEmpty()),
          new File("file-system.tf", stack -> stack.fileSystem().isPresent()),
          new File("iam.tf", stack -> !stack.roles().isEmpty()),
          new File("kms.tf", stack -> !stack.keys().isEmpty()),
          new File("load-balancer.tf", stack -> !stack.loadBalancers().isEmpty()),
          new File("logs.tf", stack -> !stack.logGroups().isEmpty()),
          new File("network.tf", stack -> true),
          new File("outputs.tf", stack -> true),
          new File("providers.tf", stack -> true),
          new File("put-secret.sh", stack -> !stack.secretsTypedIn().isEmpty()),
          new File("repositories.tf", stack -> !stack.imageRepositories().isEmpty()),
          new File("secrets.tf", stack -> !stack.secrets().isEmpty()),
          new File("security-groups.tf", stack -> !stack.securityGroups().isEmpty()),
          new File("service-discovery.tf", stack -> stack.namespace().isPresent()),
          new File("service.tf", stack -> !stack.services().isEmpty()),
          new File("terraform.tf", stack -> true),
          new File("tests/stack.tftest.hcl", stack -> true),
          new File("trust-store.tf", stack -> !stack.trustStores().isEmpty()),
          new File("variables.tf", stack -> true));

  private final TemplateRenderer renderer;

  public StackFiles(TemplateRenderer renderer) {
    this.renderer = renderer;
  }

  /** A file with the condition under which there is anything to say in it. */
  private record File(String path, Predicate<Stack> hasContent) {}

  /** Path to text. */
  public SortedMap<String, String> of(Stack stack) {
    SortedMap<String, String> files = new TreeMap<>();
    Map<String, Stack> model = Map.of("stack", stack);
    for (File file : FILES) {
      if (file.hasContent().test(stack)) {
        files.put(file.path(), renderer.render("terraform/" + file.path() + ".ftl", model));
      }
    }
    Stream.concat(
            stack.services().stream().map(Service::task),
            stack.referenceTasks().stream().map(ReferenceTask::task))
        .forEach(task -> files.put(task.path(), new TaskDefinitionFile(task).text()));
    return files;
  }
}
