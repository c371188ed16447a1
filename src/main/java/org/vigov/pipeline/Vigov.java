package org.vigov.pipeline;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.vigov.activity.ActivityEngines;
import org.vigov.extract.indicator.IndicatorExtractor;
import org.vigov.extract.indicator.IndicatorModel;
import org.vigov.extract.official.OfficialExtractor;
import org.vigov.extract.official.OfficialModel;
import org.vigov.ingest.ArticleReader;
import org.vigov.ingest.BlockClassifier;
import org.vigov.ingest.BlockModel;
import org.vigov.models.ModelCard;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import org.vigov.ner.NerEngines;
import org.vigov.segment.PerceptronSegmenter;
import org.vigov.segment.Segmenter;
import org.vigov.segment.SegmenterModel;

/**
 * The whole: what reads articles and what annotates them, from one folder of models. Immutable and
 * safe to share between threads.
 */
public record Vigov(ArticleReader reader, Segmenter segmenter, AnnotationService service) {

  /**
   * Loads all models.
   *
   * @throws IOException when one is missing or not readable, saying which
   */
  public static Vigov load(ModelFolder models) throws IOException {
    Map<String, ModelCard> cards = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      cards.put(stage.label(), models.card(stage.label()));
    }
    BlockModel blocks = BlockModel.load(models.stage("blocks"));
    SegmenterModel words =
        SegmenterModel.load(models.stage("segmenter").resolve(Stage.SEGMENTER.file()));
    Segmenter segmenter = new PerceptronSegmenter(words);
    Pipeline pipeline =
        new Pipeline(
            segmenter,
            NerEngines.named(cards.get("ner").engine()).load(models.stage("ner"), Finders.all()),
            ActivityEngines.named(cards.get("activities").engine())
                .load(models.stage("activities")),
            new OfficialExtractor(OfficialModel.load(models.stage("officials"))),
            new IndicatorExtractor(IndicatorModel.load(models.stage("indicators"))),
            cards);
    return new Vigov(new ArticleReader(new BlockClassifier(blocks)), segmenter, pipeline);
  }
}
