package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.fargate.FargateRules;
import dev.ecsmith.validator.task.SizedTask;

/** The size in a spec, judged by the rule for task definitions. */
final class FargateSize implements Rule<Spec> {
  private static final Rule<SizedTask> SIZE_NOT_OFFERED = FargateRules.sizeNotOffered();

  @Override
  public RuleInfo info() {
    return SIZE_NOT_OFFERED.info();
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    SIZE_NOT_OFFERED.check(new SizeOfSpec(spec.section("task"), spec.onFargate()), findings);
  }

  /** The section {@code task}, in which nothing is unknown. */
  private record SizeOfSpec(Section task, boolean requiresFargate) implements SizedTask {
    @Override
    public Value<Integer> cpuUnits() {
      return new Value.Known<>(task.number("cpu"), task.at("cpu"));
    }

    @Override
    public Value<Integer> memoryMib() {
      return new Value.Known<>(task.number("memory"), task.at("memory"));
    }
  }
}
