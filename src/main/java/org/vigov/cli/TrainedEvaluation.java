package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.vigov.evaluate.FoldScores;
import org.vigov.models.Stage;
import org.vigov.train.CrossValidation;
import org.vigov.train.EngineComparison;
import org.vigov.train.TrainingData;

/** Evaluations that train first. */
record TrainedEvaluation(TrainingData data, TrainingOptions options, Consumer<String> log) {
  private static final List<Stage> WITH_ENGINES =
      List.of(Stage.SEGMENTER, Stage.POS, Stage.NER, Stage.ACTIVITIES);

  /** The engines side by side, also on some corpora. */
  String engines(List<Path> corpora) throws IOException {
    EngineComparison comparison =
        new EngineComparison(
            data,
            new EngineComparison.Request(
                options.stages(WITH_ENGINES),
                options.engines(),
                options.folds(),
                options.foldEngines(),
                corpora),
            options.trained(),
            Version.current(),
            log);
    return Scratch.use(folder -> "# Engines\n\n" + EXPLANATION + comparison.run(folder));
  }

  private static final String EXPLANATION =
      """
      Each engine trained on the same data and measured on the stage alone (what comes before it is gold), F1; for `pos`
      accuracy. `dev`: articles of provinces unseen in training; cross-validation by province on the training split, mean ±
      standard deviation over folds. p: approximate randomization over articles or sentences, 10,000 shuffles, against the
      default, which is **bold**; of three articles no difference is significant. Training by the clock; syllables/s of the
      stage on one thread; load and heap of a warm machine (native memory not counted).

      """;

  /** The whole pipeline on the training split. */
  String crossValidation(List<Path> corpora, boolean errors) throws IOException {
    if (!corpora.isEmpty()) {
      throw new IllegalArgumentException(
          "--cv takes the training split of --corpus; leave out " + corpora.get(0));
    }
    EnumSet<Stage> stages = EnumSet.copyOf(options.stages(List.of(Stage.values())));
    CrossValidation validation =
        new CrossValidation(data, stages, options.trained(), Version.current(), log);
    String title = "Cross-validation by province, mean ± standard deviation";
    EnumSet<Stage> others = EnumSet.complementOf(stages);
    String note =
        others.isEmpty()
            ? "All models were trained on the other folds.\n\n"
            : "Trained on the other folds: %s. The models of the others have seen all folds.%n%n"
                .formatted(stages.stream().map(Stage::label).toList());
    return Scratch.use(
        folder ->
            "# Evaluation\n\n"
                + note
                + new FoldScores(validation.run(options.folds(), folder, options.workers()))
                    .markdown(title, errors));
  }
}
