package org.vigov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.evaluate.Score;
import org.vigov.train.CorpusEvaluation;
import org.vigov.train.CorpusName;

/**
 * No score of the shipped models falls unnoticed; scripts/renew-scores writes down those of today.
 */
class ShippedScoresTest {
  private static List<Score> held() throws IOException, URISyntaxException {
    return Score.read(
        Path.of(ShippedScoresTest.class.getResource("/org/vigov/evaluate/scores.tsv").toURI()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corpus/articles/dev",
        "corpus/segmentation/dev",
        "data/ud-vietnamese-vtb/vi_vtb-ud-dev.conllu"
      })
  void noScoreFalls(String corpus) throws IOException, URISyntaxException {
    Path path = Fixtures.project(corpus);
    Assumptions.assumeTrue(Files.exists(path), () -> corpus + ": scripts/fetch-treebank gets it");
    String split = CorpusName.of(path);
    List<Score> before = held().stream().filter(s -> s.split().equals(split)).toList();
    assertThat(before).as("scores of %s in scores.tsv", split).isNotEmpty();
    CorpusEvaluation evaluation = new CorpusEvaluation(Service.VIGOV);
    List<Score> now = Score.of(split, evaluation.evaluate(List.of(path)).scores());
    assertThat(Score.falls(before, now))
        .as(
            "scores of the models in models/; when the new ones are meant, write them down:"
                + " scripts/renew-scores")
        .isEmpty();
  }
}
