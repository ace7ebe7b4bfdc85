package dev.ecsmith.generator;

import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.spec.rules.SectionRules;
import dev.ecsmith.generator.terraform.PlanGuards;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules that specs are judged by, beside those of shape. */
public final class SpecRules {
  private SpecRules() {}

  /**
   * Those that look at the document, whatever product it describes.
   *
   * @param products those that it may describe
   */
  static List<Rule<Document>> ofDocuments(List<Product> products) {
    List<Rule<Document>> rules = new ArrayList<>(SectionRules.ofDocuments());
    rules.add(new UnknownProduct(products));
    return List.copyOf(rules);
  }

  /** What is known of each, once for each identifier; the guards in the Terraform among them. */
  public static List<RuleInfo> infos() {
    Stream<RuleInfo> ofDocuments = ofDocuments(Products.all()).stream().map(Rule::info);
    Stream<RuleInfo> ofProducts =
        Products.all().stream().flatMap(each -> each.rules().stream()).map(Rule::info);
    Map<String, RuleInfo> byId = new TreeMap<>();
    Stream.of(ofDocuments, ofProducts, PlanGuards.infos().stream())
        .flatMap(Function.identity())
        .forEach(info -> byId.putIfAbsent(info.id(), info));
    return List.copyOf(byId.values());
  }

  /** All of them; a rule that products share comes once for each of these. */
  public static Stream<Rule<?>> stream() {
    return Stream.concat(
        ofDocuments(Products.all()).stream(),
        Products.all().stream().flatMap(each -> each.rules().stream()));
  }
}
