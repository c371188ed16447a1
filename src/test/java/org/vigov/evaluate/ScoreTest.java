package org.vigov.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {
  private static Score score(String label, double value) {
    return new Score("Entities, strict/" + label, "articles/dev", "F1", value);
  }

  @Test
  void namesWhatFellAndNothingElse() {
    List<Score> before =
        List.of(score("DATE", 0.96), score("PERSON", 0.97), score("TITLE", 0.9), score("X", 0.5));
    List<Score> now = List.of(score("DATE", 0.9585), score("PERSON", 0.9675), score("TITLE", 0.95));
    assertThat(Score.falls(before, now))
        .containsExactly(
            "Entities, strict/PERSON, F1 on articles/dev: fell from 0.9700 to 0.9675",
            "Entities, strict/X, F1 on articles/dev: was 0.5000, is not measured now");
  }

  @Test
  void readsWhatItWrites(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("scores.tsv");
    Score.write(file, "how to renew it", List.of(score("DATE", 0.96344), score("all", 1)));
    assertThat(Files.readString(file)).startsWith("# how to renew it\n");
    assertThat(Score.read(file)).containsExactly(score("DATE", 0.9634), score("all", 1));
    Files.writeString(file, "DATE\t0.9\n");
    assertThatThrownBy(() -> Score.read(file)).hasMessageContaining("four columns wanted");
  }
}
