package org.vigov.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.evaluate.Counts;
import org.vigov.evaluate.UnitScore;
import org.vigov.models.Stage;

class EngineComparisonTest {
  private static final Cost COST =
      new Cost(OptionalDouble.of(12), 34_000, 0.5, 6_000_000, OptionalDouble.of(78_900));

  @TempDir private Path folder;

  private static List<UnitScore> units(int right) {
    return IntStream.range(0, 20)
        .mapToObj(i -> new UnitScore("u" + i, new Counts(10, 10, right)))
        .toList();
  }

  private static EngineResult result(String engine, int right) {
    return new EngineResult(
        engine, Map.of("dev", new Measured(List.of(units(right)))), Optional.of(COST));
  }

  @Test
  void theReportNamesTheDefaultAndWhatBeatsIt() {
    String report =
        new EngineReport(
                Stage.NER,
                List.of(
                    result("crf", 8),
                    result("opennlp", 9),
                    result("corenlp", 8),
                    EngineResult.missing("vncorenlp")))
            .markdown();
    assertThat(report)
        .contains("| **crf** | 0.8000 | 12 s | 78,900 | 0.50 s | 6.0 MB | 34 KB |")
        .contains("| opennlp | 0.9000 (p 0.0001) |")
        .contains("| corenlp | 0.8000 (p 1.0000) |")
        .contains("| vncorenlp | not installed | – |")
        .contains("Default: **crf**. Significantly better are opennlp on dev by 0.1000.");
  }

  @Test
  void trainsMeasuresAndDoesNotTrainTwice() throws IOException {
    TrainingData data = Corpora.small(folder.resolve("corpus"));
    List<String> log = new ArrayList<>();
    EngineComparison comparison =
        new EngineComparison(
            data,
            new EngineComparison.Request(
                List.of(Stage.SEGMENTER),
                List.of("own", "opennlp"),
                2,
                List.of("opennlp"),
                List.of()),
            folder.resolve("trained"),
            "test",
            log::add);
    String first = comparison.run(Files.createDirectory(folder.resolve("first")));
    assertThat(first)
        .contains("| dev | treebank dev | cross-validation | cross-validation, treebank |")
        .containsPattern(
            "\\| \\*\\*perceptron\\*\\* \\| 0\\.9\\d{3} \\| .* \\| 0\\.9\\d\\d ± 0\\.0\\d\\d \\|")
        .containsPattern("\\| opennlp \\| 0\\.9\\d{3} \\(p [01]\\.\\d{4}\\) \\|");
    assertThat(log).anyMatch(line -> line.startsWith("segmenter by opennlp, fold 2 of 2: "));
    log.clear();
    comparison.run(Files.createDirectory(folder.resolve("second")));
    assertThat(log)
        .containsExactly("segmenter by perceptron: measuring", "segmenter by opennlp: measuring");
  }

  @Test
  void aModelIsTrainedAnewWhenTheDataChanges() throws IOException {
    TrainingData data = Corpora.small(folder.resolve("corpus"));
    TrainedModels models = new TrainedModels(folder.resolve("trained"), "test");
    Path first = models.get(Stage.BLOCKS, "crf", data, (done, of) -> {}).folder();
    assertThat(models.get(Stage.BLOCKS, "crf", data, (done, of) -> {}).folder()).isEqualTo(first);
    Files.delete(Folders.files(data.articles("train")).get(0));
    assertThat(models.get(Stage.BLOCKS, "crf", data, (done, of) -> {}).folder())
        .isNotEqualTo(first);
  }

  @Test
  void theDefaultIsAlwaysThereAndNamesAreChecked() {
    assertThat(EngineNames.chosen(Stage.NER, List.of("opennlp"))).containsExactly("crf", "opennlp");
    assertThat(EngineNames.chosen(Stage.SEGMENTER, List.of("own"))).containsExactly("perceptron");
    assertThat(EngineNames.chosen(Stage.POS, List.of("dl4j"))).containsExactly("crf");
    assertThat(EngineNames.chosen(Stage.POS, List.of("all")))
        .containsExactly("crf", "corenlp", "opennlp", "vncorenlp");
    assertThatThrownBy(() -> EngineNames.chosen(Stage.NER, List.of("svm")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'svm'");
  }
}
