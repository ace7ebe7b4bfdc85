package dev.ecsmith.validator.rules.image;

import dev.ecsmith.schemas.ImagePlatforms;
import dev.ecsmith.schemas.ImagePlatforms.Architecture;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.image.ImageReference;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The name of an image tells that it was built for another machine than the task asks for. */
final class ImageForOtherPlatform implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "image-for-other-platform",
          Severity.WARNING,
          "An image was built for another processor or operating system than the task runs on",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html");

  /** What Fargate takes where the task doesn't say. */
  private static final String USUAL_ARCHITECTURE = "X86_64";

  private static final String LINUX = "LINUX";

  private final ImagePlatforms platforms;

  ImageForOtherPlatform(ImagePlatforms platforms) {
    this.platforms = platforms;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Optional<String> architecture = orOfFargate(task, task.cpuArchitecture(), USUAL_ARCHITECTURE);
    boolean linux =
        orOfFargate(task, task.operatingSystemFamily(), LINUX).equals(Optional.of(LINUX));
    for (Container container : task.containers()) {
      Value<String> image = container.image();
      image
          .map(ImageReference::of)
          .ifKnown(name -> check(name, image, architecture, linux, findings));
    }
  }

  private void check(
      ImageReference name,
      Value<String> image,
      Optional<String> architecture,
      boolean linux,
      FindingSink findings) {
    List<String> of =
        platforms.architectures().stream()
            .filter(each -> isOf(name, each))
            .map(Architecture::name)
            .toList();
    if (architecture.isPresent() && of.size() == 1 && !of.contains(architecture.get())) {
      tell(image, of.get(0), architecture.get(), "cpuArchitecture", findings);
    }
    if (linux
        && Arrays.stream(name.tag().split("-")).anyMatch(platforms.windowsTagWords()::contains)) {
      tell(image, "Windows", LINUX, "operatingSystemFamily", findings);
    }
  }

  private static boolean isOf(ImageReference image, Architecture architecture) {
    return architecture.tagEndings().stream()
            .anyMatch(end -> image.tag().equals(end) || image.tag().endsWith("-" + end))
        || architecture.namespaces().stream()
            .anyMatch(
                each ->
                    image.repository().startsWith(each + "/")
                        || image.repository().contains("/" + each + "/"));
  }

  private static void tell(
      Value<String> image, String built, String wanted, String key, FindingSink findings) {
    findings.add(
        image,
        "By its name the image `"
            + image.known().orElseThrow()
            + "` was built for "
            + built
            + ", and the task runs on "
            + wanted
            + ".",
        "Name an image for " + wanted + ", or set `" + key + "` in `runtimePlatform`.");
  }

  /** What the task says; where it says nothing, and runs on Fargate, what that takes. */
  private static Optional<String> orOfFargate(
      TaskDefinition task, Value<String> stated, String usual) {
    return stated.isAbsent() && task.requiresFargate() ? Optional.of(usual) : stated.known();
  }
}
