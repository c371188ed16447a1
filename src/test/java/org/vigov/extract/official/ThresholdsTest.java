package org.vigov.extract.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.extract.official.ThresholdSearch.Answer;

class ThresholdsTest {
  @TempDir Path folder;

  @Test
  void searchFindsAThresholdWithAndWithoutCueWords() {
    Thresholds found =
        ThresholdSearch.best(
            List.of(
                new Answer(0.32, false, false),
                new Answer(0.38, false, true),
                new Answer(0.11, true, false),
                new Answer(0.19, true, true)));
    assertThat(found).isEqualTo(new Thresholds(0.35, 0.15));
  }

  @Test
  void searchKeepsItsFirstThresholdsWhereNothingIsKnown() {
    assertThat(ThresholdSearch.best(List.of())).isEqualTo(new Thresholds(0.5, 0.05));
  }

  @Test
  void fileGivesBackWhatWasWritten() throws IOException {
    Map<String, Thresholds> thresholds = new TreeMap<>();
    for (String question : OfficialModel.questions()) {
      thresholds.put(question, new Thresholds(0.1, question.length() / 100.0));
    }
    ThresholdFile.write(folder, thresholds);
    assertThat(ThresholdFile.read(folder)).isEqualTo(thresholds);
  }

  @Test
  void fileThatIsMissingOrDamagedIsNamed() throws IOException {
    assertThatThrownBy(() -> ThresholdFile.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("thresholds.tsv")
        .hasMessageContaining("train officials again");
    Files.writeString(folder.resolve("thresholds.tsv"), "chair\t0.5\n");
    assertThatThrownBy(() -> ThresholdFile.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("2 columns, wanted 3");
  }
}
