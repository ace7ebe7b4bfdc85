package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.SecretSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Secret;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The secrets of a spec, by the names that it uses for them.
 *
 * @param byName in alphabetical order
 */
record ServiceSecrets(SortedMap<String, Secret> byName) {
  private static final List<String> SIGN_IN = List.of("username", "password");

  static ServiceSecrets of(Spec spec) {
    Map<String, NavigableSet<String>> keys = new TreeMap<>();
    for (Section container : spec.root().sections("containers")) {
      container
          .section("image")
          .optionalText("sign_in")
          .ifPresent(name -> keys.put(name, new TreeSet<>(SIGN_IN)));
      for (Section use : container.sections("secrets")) {
        NavigableSet<String> used = keys.computeIfAbsent(use.text("from"), name -> new TreeSet<>());
        use.optionalText("key").ifPresent(used::add);
      }
    }
    SortedMap<String, Secret> secrets = new TreeMap<>();
    spec.root()
        .named("secrets")
        .forEach(
            (name, section) ->
                secrets.put(
                    name,
                    new Secret(
                        name,
                        "Secret " + name + " of " + spec.name(),
                        List.copyOf(keys.getOrDefault(name, new TreeSet<>())),
                        SecretSection.origin(section),
                        spec.root().optionalText("secrets_kms_key_arn"))));
    return new ServiceSecrets(secrets);
  }

  Collection<Secret> all() {
    return byName.values();
  }

  Secret named(String name) {
    return byName.get(name);
  }
}
