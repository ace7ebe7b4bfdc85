package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgressTest {
  private static final String TASK =
      """
      {"family": "web", "memory": "512",
       "containerDefinitions": [{"name": "web", "image": "example.com/web:1.27.2"}]}
      """;

  @TempDir private Path directory;

  @BeforeEach
  void write() throws IOException {
    for (String name : new String[] {"a", "b", "c"}) {
      Files.writeString(directory.resolve(name + ".json"), TASK);
    }
  }

  @Test
  void aPersonWhoWaitsSeesHowFarItIs() {
    assertEquals(
        "\rRead 1 of 3 files\rRead 2 of 3 files\r                 \r"
            + "\rJudged 2 of 3 files\r                   \r",
        Call.in(directory)
            .watched(new Ticking(600))
            .run("lint", ".", "--select=json-syntax")
            .err());
  }

  @Test
  void nobodySeesAnythingOfAShortRun() {
    assertEquals(
        "",
        Call.in(directory).watched(new Ticking(10)).run("lint", ".", "--select=json-syntax").err());
  }

  @Test
  void nothingIsShownWhereNobodyWatches() {
    assertEquals("", Call.in(directory).run("lint", ".", "--select=json-syntax").err());
    assertEquals(
        "",
        Call.in(directory)
            .watched(new Ticking(5000))
            .run("lint", ".", "--quiet", "--select=json-syntax")
            .err());
  }

  /** Goes on at every look. */
  private static final class Ticking extends Clock {
    private final long step;
    private long now;

    Ticking(long step) {
      this.step = step;
    }

    @Override
    public Instant instant() {
      now += step;
      return Instant.ofEpochMilli(now);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
