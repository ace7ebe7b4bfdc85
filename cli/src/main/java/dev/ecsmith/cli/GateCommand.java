package dev.ecsmith.cli;

import dev.ecsmith.generator.Products;
import dev.ecsmith.generator.plan.PlannedStack;
import dev.ecsmith.generator.write.GeneratedStack;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.gate.Gate;
import dev.ecsmith.validator.gate.PlanRules;
import dev.ecsmith.validator.lint.TaskDefinitionRules;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.Judged;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.rules.syntax.SyntaxRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith gate}. */
final class GateCommand implements Command {
  private static final String ALLOW = "--allow-destroy";

  private final ReportOptions reports = new ReportOptions();

  @Override
  public String summary() {
    return "What would fail or be lost if a Terraform plan were applied";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "terraform plan -out plan.out && terraform show -json plan.out | ecsmith gate -",
        "ecsmith gate plan.json --fail-on warning",
        "ecsmith gate plan.json --allow-destroy aws_db_instance.old");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .required(true)
            .paramLabel("PLAN")
            .description("A plan, as 'terraform show -json PLANFILE' prints it, or - for stdin.")
            .build());
    spec.addOption(
        OptionSpec.builder(ALLOW)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel("ADDRESS")
            .description("Allow the plan to destroy or replace this resource; repeatable.")
            .build());
    StackFolder.describe(spec);
    JudgingRun.describe(spec, reports);
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    JudgingRun run = JudgingRun.start(reports, call, session);
    Set<String> mayGo = new TreeSet<>(call.matchedOptionValue(ALLOW, List.<String>of()));
    Gate gate =
        new Gate(
            TaskDefinitionRules.all().only(run.wanted()),
            Rule.only(PlanRules.all(mayGo), run.wanted()));
    List<Judged> judged = new ArrayList<>();
    boolean complete = true;
    for (String argument : call.matchedPositionalValue(0, List.<String>of())) {
      try {
        Document document = PlanFile.read(argument, StdinName.read(call), session);
        judged.add(
            document.faults().isEmpty()
                ? judge(document, StackFolder.of(argument, call, session), gate, run)
                : new Judged(document, syntax(document, run)));
      } catch (CallException e) {
        session.complain(e.getMessage());
        complete = false;
      }
    }
    ExitCode code = run.report(judged, (suppression, folder) -> suppression.path().isPlain());
    return complete ? code : ExitCode.WRONG_CALL;
  }

  private static Verdict syntax(Document document, JudgingRun run) {
    return Verdict.of(Rule.only(SyntaxRules.all(), run.wanted()), document, document);
  }

  private static Judged judge(
      Document document, Optional<GeneratedStack> stack, Gate gate, JudgingRun run) {
    Map<String, ArrayNode> containers = stack.map(GeneratedStack::containers).orElse(Map.of());
    Plan plan =
        Plan.in(document, family -> Optional.ofNullable(containers.get(family)))
            .orElseThrow(() -> PlanFile.noPlan(document));
    Judged judged = gate.judge(plan);
    Verdict ofProduct =
        stack
            .flatMap(each -> Products.named(each.product()))
            .map(
                product ->
                    Verdict.of(
                        Rule.only(product.planRules(), run.wanted()),
                        PlannedStack.of(plan, containers.keySet()),
                        judged.document()))
            .orElse(Verdict.SILENCE);
    return new Judged(judged.document(), judged.verdict().and(ofProduct));
  }
}
