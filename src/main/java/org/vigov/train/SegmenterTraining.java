package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.corpus.SegmentedSentences;
import org.vigov.corpus.SegmentedText;
import org.vigov.evaluate.Counts;
import org.vigov.evaluate.SegmenterEvaluator;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Engine;
import org.vigov.segment.Segmenter;
import org.vigov.text.Sentence;
import org.vigov.text.Span;

/** Training on the treebank and the project's segmented sentences. */
record SegmenterTraining(String engine, Engine<Sentence, Segmenter> learner, TrainingData data)
    implements StageTraining {
  @Override
  public String licence() {
    return TrainingData.TREEBANK_LICENCE;
  }

  @Override
  public List<Path> sources() {
    return List.of(data.treebankTrain(), data.segmentation(TrainingData.TRAIN));
  }

  @Override
  public Map<String, Path> tests() {
    Map<String, Path> tests = new LinkedHashMap<>();
    tests.put(TrainingData.DEV, data.segmentation(TrainingData.DEV));
    tests.put(TrainingData.TREEBANK_DEV, data.treebankDev());
    return tests;
  }

  @Override
  public void check(Path folder) throws IOException {
    for (Path source : sources()) {
      TrainingData.require(source);
    }
    learner.check(folder);
  }

  @Override
  public Map<String, List<String>> choices() {
    return learner.choices();
  }

  @Override
  public StageTraining with(Map<String, String> settings) {
    return new SegmenterTraining(engine, learner.with(settings), data);
  }

  @Override
  public Optional<Path> brought(Path folder) {
    return learner.brought(folder);
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    List<SegmentedText> texts = new ArrayList<>();
    for (Path source : sources()) {
      texts.addAll(SegmentedSentences.read(source));
    }
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
        settings);
  }

  @Override
  public StageModel<List<SegmentedText>, List<List<Span>>> load(Path folder) throws IOException {
    Segmenter segmenter = learner.load(folder);
    SegmenterEvaluator evaluator = new SegmenterEvaluator();
    return new StageModel<>(
        "word F1",
        SegmentedUnits::read,
        texts -> texts.stream().map(text -> evaluator.words(segmenter, text.text())).toList(),
        SegmenterTraining::compare);
  }

  private static Counts compare(List<SegmentedText> gold, List<List<Span>> found) {
    Counts counts = Counts.NONE;
    for (int i = 0; i < gold.size(); i++) {
      counts = counts.plus(SegmenterEvaluator.compare(gold.get(i), found.get(i)));
    }
    return counts;
  }
}
