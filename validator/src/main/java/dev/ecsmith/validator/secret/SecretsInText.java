package dev.ecsmith.validator.secret;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.schemas.SecretVariables.ProgramOption;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds secrets inside longer texts: arguments, shell lines, options of a mount, labels.
 *
 * <p>What a shell or a pipeline fills in is no secret: {@code $PASSWORD}, {@code $(cat file)}.
 */
final class SecretsInText {
  /** {@code PGPASSWORD=x}, {@code --db-password=x}, {@code -Dspring.datasource.password=x}. */
  private static final Pattern ASSIGNMENT = Pattern.compile("(-{0,2}[A-Za-z][\\w.-]{0,100})=(.*)");

  private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][\\w.-]{1,100}");

  /** {@code "password": "x"} in the JSON that some agents read from labels. */
  private static final Pattern JSON_MEMBER =
      Pattern.compile("\"([^\"\\\\]{1,80})\"\\s{0,8}:\\s{0,8}\"([^\"\\\\]{1,4096})\"");

  private static final String AUTHORIZATION = "Authorization:";

  private final SecretVariables known;
  private final SecretName names;
  private final SecretValue values;

  SecretsInText(SecretVariables known, SecretName names, SecretValue values) {
    this.known = known;
    this.names = names;
    this.values = values;
  }

  /**
   * Those of a command.
   *
   * @param member the key that the command stands under
   * @param arguments in their order
   */
  List<ClearTextSecret> inCommand(String member, List<StringNode> arguments) {
    List<Word> words = arguments.stream().flatMap(each -> Word.of(each).stream()).toList();
    List<ClearTextSecret> found = new ArrayList<>();
    String program = "";
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      program = programNamed(word.text()).orElse(program);
      Optional<Word> next = i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty();
      Optional<ClearTextSecret> secret = byItself(member, word);
      if (secret.isEmpty()) {
        secret = behindOption(member, word, next);
      }
      if (secret.isEmpty()) {
        secret = behindOptionOf(program, member, word, next);
      }
      if (secret.isEmpty()) {
        secret = inHeader(member, words, i);
      }
      secret.ifPresent(found::add);
    }
    return found;
  }

  /** Those of the JSON in a value. */
  List<ClearTextSecret> inJson(String member, StringNode value) {
    List<ClearTextSecret> found = new ArrayList<>();
    if (value.value().indexOf('"') >= 0) {
      Matcher matcher = JSON_MEMBER.matcher(value.value());
      while (matcher.find()) {
        Word held = new Word(value, matcher.start(2), matcher.group(2));
        if (names.isOfSecret(matcher.group(1)) && isLiteral(held)) {
          found.add(part(member, matcher.group(1), held, Optional.empty()));
        }
      }
    }
    return found;
  }

  /** A credential, or an assignment of a secret. */
  private Optional<ClearTextSecret> byItself(String member, Word word) {
    Optional<String> kind = values.credential(word.text());
    if (kind.isPresent()) {
      return isFilledIn(word) ? Optional.empty() : Optional.of(part(member, "", word, kind));
    }
    Matcher assignment = ASSIGNMENT.matcher(word.text());
    if (!assignment.matches()) {
      return Optional.empty();
    }
    String name = assignment.group(1);
    Word value = word.from(assignment.start(2));
    kind = values.credential(value.text());
    boolean secret =
        kind.isPresent() ? !isFilledIn(value) : names.isOfSecret(name) && isLiteral(value);
    return secret ? Optional.of(part(member, name, value, kind)) : Optional.empty();
  }

  /** {@code --db-password x}. */
  private Optional<ClearTextSecret> behindOption(String member, Word option, Optional<Word> next) {
    return OPTION.matcher(option.text()).matches() && names.isOfSecret(option.text())
        ? next.filter(this::isArgument)
            .map(value -> part(member, option.text(), value, Optional.empty()))
        : Optional.empty();
  }

  /** {@code mysql -px}, {@code redis-cli -a x}, {@code curl -u web:x}. */
  private Optional<ClearTextSecret> behindOptionOf(
      String program, String member, Word word, Optional<Word> next) {
    for (ProgramOption each : known.programOptions()) {
      if (each.programs().contains(program)) {
        for (String option : each.options()) {
          Optional<Word> value = value(each, option, word, next);
          if (value.isPresent()) {
            return value.map(secret -> part(member, option, secret, Optional.empty()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Word> value(ProgramOption form, String option, Word word, Optional<Word> next) {
    Optional<Word> value = Optional.empty();
    if (form.separate() && word.text().equals(option)) {
      value = next;
    } else if (form.attached()
        && word.text().startsWith(option)
        && word.text().length() > option.length()) {
      value = Optional.of(word.from(option.length()));
    }
    if (form.afterColon()) {
      value =
          value
              .filter(pair -> pair.text().indexOf(':') >= 0)
              .map(pair -> pair.from(pair.text().indexOf(':') + 1));
    }
    return value.filter(this::isArgument);
  }

  /** {@code Authorization: Bearer x}. */
  private Optional<ClearTextSecret> inHeader(String member, List<Word> words, int scheme) {
    boolean inHeader = scheme > 0 && words.get(scheme - 1).text().equals(AUTHORIZATION);
    return inHeader && scheme + 1 < words.size() && isLiteral(words.get(scheme + 1))
        ? Optional.of(part(member, AUTHORIZATION, words.get(scheme + 1), Optional.empty()))
        : Optional.empty();
  }

  private Optional<String> programNamed(String word) {
    String name = word.substring(word.lastIndexOf('/') + 1);
    return known.programOptions().stream()
        .flatMap(each -> each.programs().stream())
        .filter(name::equals)
        .findFirst();
  }

  private boolean isArgument(Word word) {
    return !word.text().startsWith("-") && isLiteral(word);
  }

  private boolean isLiteral(Word word) {
    return !word.text().isEmpty() && !isFilledIn(word) && values.mayBeSecret(word.text());
  }

  /** By a shell, by a pipeline, by an agent ({@code %%env_PASSWORD%%}), or by a person. */
  private static boolean isFilledIn(Word word) {
    int start = word.start();
    int end = start + word.text().length();
    return word.text().startsWith("$")
        || word.text().startsWith("%%")
        || Placeholders.in(word.in().value()).stream()
            .anyMatch(each -> each.start() < end && start < each.end());
  }

  private static ClearTextSecret part(
      String member, String name, Word secret, Optional<String> kind) {
    return new ClearTextSecret(member, name, secret.in(), range(secret), kind, false);
  }

  /**
   * To the end of the value, since what looks like the end of a secret may be part of it. Escapes
   * make offsets in the value and in the text differ, and then all of the value is meant.
   */
  private static TextRange range(Word secret) {
    TextRange all = secret.in().range();
    boolean plain = all.end() - all.start() == secret.in().value().length() + 2;
    return plain ? new TextRange(all.start() + 1 + secret.start(), all.end() - 1) : all;
  }
}
