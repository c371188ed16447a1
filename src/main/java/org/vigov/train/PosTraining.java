package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigov.corpus.TaggedSentences;
import org.vigov.evaluate.PosEvaluator;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Engine;
import org.vigov.pos.PosTagger;
import org.vigov.text.Sentence;
import org.vigov.text.Word;

/** Training on the universal parts of speech of the treebank. */
record PosTraining(String engine, Engine<Sentence, PosTagger> learner, TrainingData data)
    implements StageTraining {
  @Override
  public String licence() {
    return TrainingData.TREEBANK_LICENCE;
  }

  @Override
  public List<Path> sources() {
    return List.of(data.treebankTrain());
  }

  @Override
  public Map<String, Path> tests() {
    return Map.of(TrainingData.TREEBANK_DEV, data.treebankDev());
  }

  @Override
  public void check(Path folder) throws IOException {
    TrainingData.require(data.treebankTrain());
    learner.check(folder);
  }

  @Override
  public Map<String, List<String>> choices() {
    return learner.choices();
  }

  @Override
  public StageTraining with(Map<String, String> settings) {
    return new PosTraining(engine, learner.with(settings), data);
  }

  @Override
  public Optional<Path> brought(Path folder) {
    return learner.brought(folder);
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    Map<String, String> settings =
        learner.train(TaggedSentences.read(data.treebankTrain()), folder, progress);
    return new Report(Map.of("treebank", TrainingData.TREEBANK), settings);
  }

  @Override
  public StageModel<Sentence, Sentence> load(Path folder) throws IOException {
    PosTagger tagger = learner.load(folder);
    return new StageModel<>(
        "accuracy",
        PosTraining::units,
        gold -> tagger.tag(List.of(PosEvaluator.plain(gold))).get(0),
        PosEvaluator::compare);
  }

  private static List<TestUnit<Sentence>> units(Path path) throws IOException {
    List<TestUnit<Sentence>> units = new ArrayList<>();
    for (Path file : Folders.files(path)) {
      if (file.toString().endsWith(".conllu")) {
        for (Sentence sentence : TaggedSentences.read(file)) {
          units.add(
              new TestUnit<>(file.getFileName() + ":" + units.size(), text(sentence), sentence));
        }
      }
    }
    return units;
  }

  private static String text(Sentence sentence) {
    return sentence.words().stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
