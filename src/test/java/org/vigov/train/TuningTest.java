package org.vigov.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.models.ModelCard;
import org.vigov.models.Stage;

class TuningTest {
  @TempDir private Path folder;

  private ModelCard tune(Stage stage, String engine, List<String> log) throws IOException {
    ModelTrainer trainer =
        new ModelTrainer(Corpora.small(folder.resolve("corpus")), "test", "2026-01-01");
    Path work = Files.createDirectory(folder.resolve("work"));
    return trainer.tune(
        stage, Optional.of(engine), folder.resolve("model"), work, log::add, (done, of) -> {});
  }

  @Test
  void triesEachValueAndTellsItInTheCard() throws IOException {
    List<String> log = new ArrayList<>();
    ModelCard card = tune(Stage.ACTIVITIES, "corenlp", log);
    // Three values of each of two settings, of which one is tried for both.
    assertThat(log).hasSize(5);
    assertThat(log.get(0))
        .matches("activities by corenlp with \\{cutoff=3, sigma=1.0}: 0\\.\\d{3} ± .*");
    assertThat(card.settings().keySet())
        .filteredOn(name -> name.startsWith("tried "))
        .hasSize(5)
        .contains("tried {cutoff=3, sigma=1.0}");
    String chosen =
        "tried {cutoff=%s, sigma=%s}"
            .formatted(card.settings().get("cutoff"), card.settings().get("sigma"));
    double best =
        card.settings().entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("tried "))
            .mapToDouble(entry -> Double.parseDouble(entry.getValue().split(" ")[0]))
            .max()
            .orElseThrow();
    assertThat(card.settings().get(chosen)).startsWith("%.3f".formatted(best));
    assertThat(card.metrics()).containsKey("dev F1, Activities");
    assertThat(folder.resolve("model/card.json")).exists();
  }

  @Test
  void saysWhenThereIsNothingToSearch() {
    assertThatThrownBy(() -> tune(Stage.BLOCKS, "crf", new ArrayList<>()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("blocks by crf has no settings to search");
    assertThat(folder.resolve("model")).doesNotExist();
  }
}
