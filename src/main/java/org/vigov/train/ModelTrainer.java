package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.activity.ActivityEngine;
import org.vigov.activity.ActivityEngines;
import org.vigov.corpus.SegmentedSentences;
import org.vigov.corpus.SegmentedText;
import org.vigov.extract.indicator.IndicatorModel;
import org.vigov.extract.indicator.IndicatorTrainer;
import org.vigov.extract.official.OfficialTrainer;
import org.vigov.ingest.BlockTrainer;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.ModelCard;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import org.vigov.ner.NerEngine;
import org.vigov.ner.NerEngines;
import org.vigov.pipeline.Finders;
import org.vigov.segment.SegmenterModel;
import org.vigov.segment.SegmenterTrainer;
import org.vigov.text.Sentence;

/** Trains the model of one stage from the corpus folder. Same data, same bytes. */
public final class ModelTrainer {
  private static final String ARTICLES = "the project's annotated articles (GPL-3.0-or-later)";
  private static final String TREEBANK = "UD Vietnamese-VTB train, commit e8fa548 (CC BY-SA 4.0)";
  private static final String OWN_ENGINE = "crf";

  private final TrainingData data;
  private final String version;
  private final String date;

  /**
   * @param version of the project, for the card
   * @param date ISO 8601 day, for the card
   */
  public ModelTrainer(TrainingData data, String version, String date) {
    this.data = data;
    this.version = version;
    this.date = date;
  }

  /** What a stage's training says of itself. */
  private record Outcome(
      String engine, Map<String, String> data, List<Path> sources, Map<String, String> settings) {}

  /**
   * Trains a stage and puts the model in place when all has gone well; until then what was there
   * stays.
   *
   * @param out the model's own folder, such as {@code models/ner}
   * @throws IllegalArgumentException for an engine the stage does not have
   */
  public ModelCard train(Stage stage, Optional<String> engine, Path out, Progress progress)
      throws IOException {
    FolderSwap swap = FolderSwap.into(out);
    try {
      Outcome outcome = fill(swap.draft(), stage, engine, progress);
      ModelCard card =
          new ModelCard(
              stage.label(),
              outcome.engine(),
              version,
              date,
              outcome.data(),
              DataHash.of(outcome.sources()),
              outcome.settings(),
              DevelopmentScores.of(stage, outcome.engine(), swap.draft(), data),
              stage == Stage.SEGMENTER ? "CC-BY-SA-4.0" : "GPL-3.0-or-later");
      ModelFolder.writeCard(swap.draft(), card);
      swap.commit();
      return card;
    } finally {
      swap.discard();
    }
  }

  private Outcome fill(Path folder, Stage stage, Optional<String> engine, Progress progress)
      throws IOException {
    return switch (stage) {
      case BLOCKS -> blocks(own(stage, engine), folder, progress);
      case SEGMENTER -> segmenter(own(stage, engine), folder, progress);
      case NER -> ner(NerEngines.named(engine.orElse(NerEngines.DEFAULT)), folder, progress);
      case ACTIVITIES ->
          activities(ActivityEngines.named(engine.orElse(ActivityEngines.DEFAULT)), folder);
      case OFFICIALS -> officials(own(stage, engine), folder);
      case INDICATORS -> indicators(own(stage, engine), folder);
    };
  }

  private static String own(Stage stage, Optional<String> engine) {
    String only = stage == Stage.SEGMENTER ? "perceptron" : OWN_ENGINE;
    if (engine.isPresent() && !engine.get().equals(only)) {
      throw new IllegalArgumentException(
          "unknown engine '%s' for %s; known: %s".formatted(engine.get(), stage.label(), only));
    }
    return only;
  }

  private Outcome blocks(String engine, Path folder, Progress progress) throws IOException {
    Path articles = TrainingData.require(data.articles("train"));
    new BlockTrainer().train(articles, progress).save(folder);
    return new Outcome(engine, Map.of("articles", ARTICLES), List.of(articles), Map.of());
  }

  private Outcome segmenter(String engine, Path folder, Progress progress) throws IOException {
    Path treebank = TrainingData.require(data.treebankTrain());
    Path own = TrainingData.require(data.segmentation("train"));
    List<SegmentedText> texts = new ArrayList<>(SegmentedSentences.read(treebank));
    texts.addAll(SegmentedSentences.read(own));
    SegmentedSentences.Tokenized tokenized = SegmentedSentences.tokenized(texts);
    List<Sentence> sentences = tokenized.sentences();
    SegmenterModel model = new SegmenterTrainer().train(sentences, progress);
    model.save(folder.resolve(Stage.SEGMENTER.file()));
    return new Outcome(
        engine,
        Map.of(
            "treebank",
            TREEBANK,
            "sentences",
            "the project's segmented sentences (GPL-3.0-or-later)",
            "dropped",
            tokenized.dropped() + " sentences that its tokens cannot express"),
        List.of(treebank, own),
        Map.of());
  }

  private Outcome ner(NerEngine engine, Path folder, Progress progress) throws IOException {
    Map<String, String> settings =
        engine.train(data.read("train"), Finders.all(), folder, progress);
    return new Outcome(
        engine.name(), Map.of("articles", ARTICLES), List.of(data.articles("train")), settings);
  }

  private Outcome activities(ActivityEngine engine, Path folder) throws IOException {
    engine.train(data.read("train")).save(folder);
    return new Outcome(
        engine.name(), Map.of("articles", ARTICLES), List.of(data.articles("train")), Map.of());
  }

  private Outcome officials(String engine, Path folder) throws IOException {
    OfficialTrainer.train(data.read("train")).save(folder);
    return new Outcome(
        engine, Map.of("articles", ARTICLES), List.of(data.articles("train")), Map.of());
  }

  private Outcome indicators(String engine, Path folder) throws IOException {
    IndicatorModel model = IndicatorTrainer.train(data.readSegmented("train"));
    Files.createDirectories(folder);
    model.save(folder);
    return new Outcome(
        engine, Map.of("articles", ARTICLES), List.of(data.articles("train")), Map.of());
  }
}
