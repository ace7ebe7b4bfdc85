package dev.ecsmith.generator;

import dev.ecsmith.generator.products.Blueprint;
import dev.ecsmith.generator.render.Rendering;
import dev.ecsmith.generator.render.TemplateRenderer;
import dev.ecsmith.generator.terraform.StackFiles;
import java.util.HashMap;
import java.util.Map;

/** Renders all files of a blueprint: those of the stack and those beside it. */
public final class StackRenderer {
  private final TemplateRenderer renderer = new TemplateRenderer();

  /** The same bytes for the same blueprint, on every machine. */
  public Rendering render(Blueprint blueprint) {
    Map<String, String> files = new HashMap<>(new StackFiles(renderer).of(blueprint.stack()));
    Map<String, Object> model = Map.of("stack", blueprint.stack(), "guide", blueprint.guide());
    files.put("README.md", renderer.render("terraform/readme.md.ftl", model));
    for (Blueprint.Companion companion : blueprint.companions()) {
      files.put(companion.path(), text(companion, model));
    }
    return Rendering.of(files);
  }

  private String text(Blueprint.Companion companion, Map<String, Object> model) {
    if (companion instanceof Blueprint.Companion.Written written) {
      return written.text();
    }
    Blueprint.Companion.Templated templated = (Blueprint.Companion.Templated) companion;
    Map<String, Object> all = new HashMap<>(templated.model());
    all.putAll(model);
    return renderer.render(templated.template(), all);
  }
}
