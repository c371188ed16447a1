package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vigov.corpus.SegmentedSentences;
import org.vigov.corpus.SegmentedText;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.segment.Segmenter;
import org.vigov.segment.SegmenterEngine;
import org.vigov.segment.SegmenterEvaluator;

/** Training on the treebank and the project's segmented sentences. */
record SegmenterTraining(SegmenterEngine learner, TrainingData data) implements StageTraining {
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
    TrainingData.require(data.segmentation(TrainingData.TRAIN));
    learner.check(folder);
  }

  @Override
  public Optional<Path> brought(Path folder) {
    return learner.brought(folder);
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    Path own = data.segmentation(TrainingData.TRAIN);
    List<SegmentedText> texts = new ArrayList<>(SegmentedSentences.read(data.treebankTrain()));
    texts.addAll(SegmentedSentences.read(own));
    SegmentedSentences.Tokenized tokenized = SegmentedSentences.tokenized(texts);
    Map<String, String> settings = learner.train(tokenized.sentences(), folder, progress);
    return new Report(
        Map.of(
            "treebank",
            TrainingData.TREEBANK,
            "sentences",
            "the project's segmented sentences (GPL-3.0-or-later)",
            "dropped",
            tokenized.dropped() + " sentences that its tokens cannot express"),
        List.of(data.treebankTrain(), own),
        settings);
  }

  @Override
  public Map<String, Double> score(Path folder) throws IOException {
    Segmenter segmenter = learner.load(folder);
    Map<String, Double> scores = new TreeMap<>();
    score(segmenter, "dev word F1", data.segmentation(TrainingData.DEV), scores);
    score(segmenter, "treebank dev word F1", data.treebankDev(), scores);
    return scores;
  }

  private static void score(Segmenter segmenter, String name, Path gold, Map<String, Double> scores)
      throws IOException {
    if (Files.exists(gold)) {
      double f1 = new SegmenterEvaluator().evaluate(segmenter, SegmentedSentences.read(gold)).f1();
      scores.put(name, StageTraining.rounded(f1));
    }
  }
}
