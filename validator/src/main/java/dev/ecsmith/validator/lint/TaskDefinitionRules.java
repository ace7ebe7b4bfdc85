package dev.ecsmith.validator.lint;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.account.AccountRules;
import dev.ecsmith.validator.rules.container.ContainerRules;
import dev.ecsmith.validator.rules.definition.DefinitionRules;
import dev.ecsmith.validator.rules.environment.EnvironmentRules;
import dev.ecsmith.validator.rules.fargate.FargateRules;
import dev.ecsmith.validator.rules.firelens.FirelensRules;
import dev.ecsmith.validator.rules.form.FormRules;
import dev.ecsmith.validator.rules.hardening.HardeningRules;
import dev.ecsmith.validator.rules.health.HealthRules;
import dev.ecsmith.validator.rules.image.ImageRules;
import dev.ecsmith.validator.rules.logging.LoggingRules;
import dev.ecsmith.validator.rules.network.NetworkRules;
import dev.ecsmith.validator.rules.platform.PlatformRules;
import dev.ecsmith.validator.rules.reference.ReferenceRules;
import dev.ecsmith.validator.rules.role.RoleRules;
import dev.ecsmith.validator.rules.secrets.SecretRules;
import dev.ecsmith.validator.rules.shape.ShapeRules;
import dev.ecsmith.validator.rules.size.SizeRules;
import dev.ecsmith.validator.rules.storage.StorageRules;
import dev.ecsmith.validator.rules.syntax.SyntaxRules;
import dev.ecsmith.validator.rules.text.TextRules;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules for task definitions, by what they look at.
 *
 * @param ofFiles look at the text and what is wrong with it
 * @param ofDocuments look at the tree, whatever it means
 * @param ofShapes look at where the tree departs from the schema
 * @param ofTaskDefinitions look at what the tree means to ECS
 */
public record TaskDefinitionRules(
    List<Rule<Document>> ofFiles,
    List<Rule<Document>> ofDocuments,
    List<Rule<Shape>> ofShapes,
    List<Rule<TaskDefinition>> ofTaskDefinitions) {
  public TaskDefinitionRules {
    ofFiles = List.copyOf(ofFiles);
    ofDocuments = List.copyOf(ofDocuments);
    ofShapes = List.copyOf(ofShapes);
    ofTaskDefinitions = List.copyOf(ofTaskDefinitions);
  }

  /** Every rule there is. */
  public static TaskDefinitionRules all() {
    return all(Optional.empty());
  }

  /**
   * Every rule there is.
   *
   * @param executionRole what the execution role of the tasks may do, where that is known
   */
  public static TaskDefinitionRules all(Optional<AccessPolicy> executionRole) {
    return new TaskDefinitionRules(
        Stream.of(SyntaxRules.all(), TextRules.ofFiles()).flatMap(List::stream).toList(),
        Stream.of(TextRules.ofDocuments(), TextRules.ofTemplates(), AccountRules.ofDocuments())
            .flatMap(List::stream)
            .toList(),
        ShapeRules.all(),
        Stream.of(
                DefinitionRules.all(),
                TextRules.ofTaskDefinitions(),
                AccountRules.ofTaskDefinitions(),
                SecretRules.all(),
                EnvironmentRules.all(),
                ImageRules.all(),
                ContainerRules.all(),
                FargateRules.all(),
                FormRules.all(),
                HardeningRules.all(),
                PlatformRules.all(),
                FirelensRules.all(),
                HealthRules.all(),
                LoggingRules.all(executionRole),
                NetworkRules.all(),
                ReferenceRules.all(),
                RoleRules.all(executionRole),
                SizeRules.all(),
                StorageRules.all())
            .flatMap(List::stream)
            .toList());
  }

  /** Those that run where the caller doesn't say. */
  public static TaskDefinitionRules usual() {
    return all().only(Profile.DEFAULT::includes);
  }

  /** Those that the caller wants. */
  public TaskDefinitionRules only(Predicate<? super RuleInfo> wanted) {
    return new TaskDefinitionRules(
        Rule.only(ofFiles, wanted),
        Rule.only(ofDocuments, wanted),
        Rule.only(ofShapes, wanted),
        Rule.only(ofTaskDefinitions, wanted));
  }

  public Stream<Rule<?>> stream() {
    return Stream.of(ofFiles, ofDocuments, ofShapes, ofTaskDefinitions).flatMap(List::stream);
  }
}
