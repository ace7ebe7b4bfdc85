package dev.ecsmith.validator.syntax;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Breaks a good text in ways that are random and yet the same on every run. */
public final class Mutations {
  private Mutations() {}

  /**
   * @param pieces what is put into the text
   */
  public static Stream<String> of(String good, int count, String... pieces) {
    return LongStream.range(0, count).mapToObj(seed -> mutate(good, new Random(seed), pieces));
  }

  private static String mutate(String good, Random random, String... pieces) {
    StringBuilder text = new StringBuilder(good);
    if (random.nextInt(4) == 0) {
      text.setLength(random.nextInt(text.length()));
    }
    int changes = 1 + random.nextInt(5);
    for (int i = 0; i < changes; i++) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(4));
      String piece = random.nextInt(4) == 0 ? "" : pieces[random.nextInt(pieces.length)];
      text.replace(from, random.nextBoolean() ? from : to, piece);
    }
    return text.toString();
  }
}
