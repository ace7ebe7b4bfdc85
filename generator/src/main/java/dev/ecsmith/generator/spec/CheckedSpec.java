package dev.ecsmith.generator.spec;

import dev.ecsmith.validator.rule.Verdict;
import java.util.Optional;

/**
 * What was said of a spec.
 *
 * @param spec empty where so much is wrong with it that it can't be understood
 */
public record CheckedSpec(Verdict verdict, Optional<Spec> spec) {}
