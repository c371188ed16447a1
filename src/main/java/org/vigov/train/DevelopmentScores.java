package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.vigov.activity.ActivityClassifier;
import org.vigov.activity.ActivityEngines;
import org.vigov.corpus.SegmentedSentences;
import org.vigov.evaluate.Evaluator;
import org.vigov.evaluate.Tasks;
import org.vigov.extract.indicator.IndicatorExtractor;
import org.vigov.extract.indicator.IndicatorModel;
import org.vigov.extract.official.OfficialExtractor;
import org.vigov.extract.official.OfficialModel;
import org.vigov.ingest.BlockClassifier;
import org.vigov.ingest.BlockModel;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.models.Stage;
import org.vigov.ner.EntityRecognizer;
import org.vigov.ner.NerEngines;
import org.vigov.pipeline.Finders;
import org.vigov.segment.PerceptronSegmenter;
import org.vigov.segment.SegmenterEvaluator;
import org.vigov.segment.SegmenterModel;

/**
 * The score of one stage alone on the development split, for the model card: what comes before it
 * is taken from the gold annotation.
 */
final class DevelopmentScores {
  private DevelopmentScores() {}

  /** Empty when the corpus has no development split. */
  static Map<String, Double> of(Stage stage, String engine, Path folder, TrainingData data)
      throws IOException {
    boolean words = stage == Stage.SEGMENTER;
    Path split = words ? data.segmentation("dev") : data.articles("dev");
    if (!Files.isDirectory(split)) {
      return Map.of();
    }
    if (words) {
      return Map.of("dev word F1", rounded(words(folder, split)));
    }
    List<Annotation> gold =
        stage == Stage.INDICATORS ? data.readSegmented("dev") : data.read("dev");
    return switch (stage) {
      case BLOCKS -> {
        BlockClassifier classifier = new BlockClassifier(BlockModel.load(folder));
        yield f1(Tasks.BLOCKS, gold, g -> typed(g, classifier));
      }
      case NER -> {
        EntityRecognizer ner = NerEngines.named(engine).load(folder, Finders.all());
        yield f1(
            Tasks.ENTITIES, gold, g -> g.withEntities(ner.recognize(g.article(), g.sentences())));
      }
      case ACTIVITIES -> {
        ActivityClassifier classifier = ActivityEngines.named(engine).load(folder);
        yield f1(Tasks.ACTIVITIES, gold, g -> g.withActivities(classifier.classify(analysis(g))));
      }
      case OFFICIALS -> {
        OfficialExtractor extractor = new OfficialExtractor(OfficialModel.load(folder));
        yield f1(
            Tasks.OFFICIALS_ROLES,
            gold,
            g -> g.withOfficials(extractor.extract(analysis(g), g.organizations()).officials()));
      }
      default -> {
        IndicatorExtractor extractor = new IndicatorExtractor(IndicatorModel.load(folder));
        yield f1(
            Tasks.INDICATORS_WHOLE,
            gold,
            g -> g.withIndicators(extractor.extract(analysis(g), g.organizations())));
      }
    };
  }

  private static double words(Path folder, Path dev) throws IOException {
    SegmenterModel model = SegmenterModel.load(folder.resolve(Stage.SEGMENTER.file()));
    return new SegmenterEvaluator()
        .evaluate(new PerceptronSegmenter(model), SegmentedSentences.read(dev))
        .f1();
  }

  private static Annotation typed(Annotation gold, BlockClassifier classifier) {
    return gold.withArticle(gold.article().withBlocks(classifier.classify(gold.article().text())));
  }

  private static Analysis analysis(Annotation gold) {
    return new Analysis(gold.article(), gold.sentences(), gold.entities());
  }

  private static Map<String, Double> f1(
      String task, List<Annotation> gold, UnaryOperator<Annotation> predictor) {
    Evaluator evaluator = new Evaluator();
    gold.forEach(g -> evaluator.add(g, predictor.apply(g)));
    return Map.of("dev F1, " + task, rounded(evaluator.scores().of(task).f1()));
  }

  private static double rounded(double score) {
    return Math.round(score * 10000) / 10000.0;
  }
}
