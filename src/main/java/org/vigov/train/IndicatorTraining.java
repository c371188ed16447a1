package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigov.evaluate.Tasks;
import org.vigov.extract.indicator.IndicatorExtractor;
import org.vigov.extract.indicator.IndicatorModel;
import org.vigov.extract.indicator.IndicatorTrainer;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;
import org.vigov.models.Stage;
import org.vigov.segment.Segmenter;

/** Training of indicators, on words of the segmenter in use; there is one engine. */
record IndicatorTraining(TrainingData data) implements ArticleStage {
  @Override
  public String engine() {
    return Stage.INDICATORS.defaultEngine();
  }

  @Override
  public List<Path> builtOn() {
    return List.of(data.models().stage(Stage.SEGMENTER.label()));
  }

  @Override
  public void check(Path folder) throws IOException {
    ArticleStage.super.check(folder);
    data.models().card(Stage.SEGMENTER.label());
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    Segmenter segmenter = data.segmenter();
    List<Annotation> articles =
        data.read(TrainingData.TRAIN).stream().map(a -> segmented(a, segmenter)).toList();
    IndicatorTrainer.train(articles, progress).save(folder);
    return ArticleStage.report(Map.of());
  }

  @Override
  public StageModel<Annotation, Annotation> load(Path folder) throws IOException {
    IndicatorExtractor extractor = new IndicatorExtractor(IndicatorModel.load(folder));
    Segmenter segmenter = data.segmenter();
    return StageModel.ofArticles(
        Tasks.INDICATORS_WHOLE,
        gold -> {
          Annotation words = segmented(gold, segmenter);
          return words.withIndicators(
              extractor.extract(StageTraining.analysis(words), gold.organizations()));
        });
  }

  private static Annotation segmented(Annotation article, Segmenter segmenter) {
    return article.withSentences(segmenter.segment(article.sentences()));
  }
}
