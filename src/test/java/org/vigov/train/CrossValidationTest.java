package org.vigov.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.evaluate.Counts;
import org.vigov.evaluate.Evaluator;
import org.vigov.evaluate.FoldScores;
import org.vigov.evaluate.Tasks;
import org.vigov.models.Stage;

class CrossValidationTest {
  @TempDir private Path folder;

  @Test
  void scoresArticlesOfProvincesThatTheModelsHaveNotSeen() throws IOException {
    TrainingData data = Corpora.small(folder.resolve("corpus"));
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    CrossValidation validation =
        new CrossValidation(
            data, EnumSet.of(Stage.NER, Stage.BLOCKS), folder.resolve("trained"), "test", log::add);
    List<Evaluator> folds = validation.run(2, Files.createDirectory(folder.resolve("work")), 2);
    assertThat(folds.stream().mapToInt(Evaluator::articles).sum())
        .isEqualTo(Folders.files(data.articles("train")).size());
    for (Evaluator fold : folds) {
      // Ten articles teach something, but far from what the shipped model, which has seen these,
      // knows.
      Counts entities = fold.scores().of(Tasks.ENTITIES);
      assertThat(entities.f1()).isBetween(0.4, 0.93);
    }
    assertThat(log).contains("fold 1 of 2: ner", "fold 2 of 2: blocks");
    assertThat(log).noneMatch(line -> line.contains("segmenter"));
    assertThat(new FoldScores(folds).markdown("Folds", true))
        .containsPattern("\\| PERSON \\| 0\\.\\d{3} ± ")
        .contains("| confusion | errors |");
  }
}
