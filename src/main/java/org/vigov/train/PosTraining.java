package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.corpus.TaggedSentences;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.pos.PosEngine;
import org.vigov.pos.PosEvaluator;

/** Training on the universal parts of speech of the treebank. */
record PosTraining(PosEngine learner, TrainingData data) implements StageTraining {
  @Override
  public String engine() {
    return learner.name();
  }

  @Override
  public String licence() {
    return TrainingData.TREEBANK_LICENCE;
  }

  @Override
  public void check(Path folder) throws IOException {
    TrainingData.require(data.treebankTrain());
    learner.check(folder);
  }

  @Override
  public Optional<Path> brought(Path folder) {
    return learner.brought(folder);
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    Map<String, String> settings =
        learner.train(TaggedSentences.read(data.treebankTrain()), folder, progress);
    return new Report(
        Map.of("treebank", TrainingData.TREEBANK), List.of(data.treebankTrain()), settings);
  }

  @Override
  public Map<String, Double> score(Path folder) throws IOException {
    if (!Files.exists(data.treebankDev())) {
      return Map.of();
    }
    double accuracy =
        new PosEvaluator().accuracy(learner.load(folder), TaggedSentences.read(data.treebankDev()));
    return Map.of("treebank dev accuracy", StageTraining.rounded(accuracy));
  }
}
