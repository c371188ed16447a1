package org.vigov.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.vigov.activity.ActivityEngine;
import org.vigov.extract.indicator.IndicatorExtractor;
import org.vigov.extract.indicator.IndicatorModel;
import org.vigov.extract.official.OfficialExtractor;
import org.vigov.extract.official.OfficialModel;
import org.vigov.ingest.ArticleReader;
import org.vigov.ingest.BlockClassifier;
import org.vigov.ingest.BlockModel;
import org.vigov.models.Engine;
import org.vigov.models.Engines;
import org.vigov.models.ModelCard;
import org.vigov.models.ModelFolder;
import org.vigov.models.Named;
import org.vigov.models.Stage;
import org.vigov.ner.NerEngine;
import org.vigov.pos.PosEngine;
import org.vigov.pos.PosTagger;
import org.vigov.segment.Segmenter;
import org.vigov.segment.SegmenterEngine;

/**
 * The whole: what reads articles and what annotates them, from one folder of models. Immutable and
 * safe to share between threads.
 */
public record Vigov(
    ArticleReader reader,
    Segmenter segmenter,
    Optional<PosTagger> tagger,
    AnnotationService service) {

  /**
   * Loads all models, each by the engine that its card names.
   *
   * @throws IOException when one is missing or not readable, saying which
   * @throws IllegalArgumentException when a card names an engine that there is not
   */
  public static Vigov load(ModelFolder models) throws IOException {
    Loader loader = new Loader(models, new TreeMap<>());
    BlockModel blocks = BlockModel.load(loader.folder(Stage.BLOCKS));
    Segmenter segmenter = loader.load(Stage.SEGMENTER, SegmenterEngine.class, e -> e);
    Optional<PosTagger> tagger =
        models.has(Stage.POS.label())
            ? Optional.of(loader.load(Stage.POS, PosEngine.class, e -> e))
            : Optional.empty();
    Pipeline pipeline =
        new Pipeline(
            segmenter,
            tagger,
            loader.load(Stage.NER, NerEngine.class, e -> e.with(Finders.all())),
            loader.load(Stage.ACTIVITIES, ActivityEngine.class, e -> e),
            new OfficialExtractor(OfficialModel.load(loader.folder(Stage.OFFICIALS))),
            new IndicatorExtractor(IndicatorModel.load(loader.folder(Stage.INDICATORS))),
            loader.cards());
    return new Vigov(new ArticleReader(new BlockClassifier(blocks)), segmenter, tagger, pipeline);
  }

  /**
   * Loads models and keeps their cards.
   *
   * @param cards of the models loaded so far, by stage
   */
  private record Loader(ModelFolder models, Map<String, ModelCard> cards) {
    Path folder(Stage stage) throws IOException {
      cards.put(stage.label(), models.card(stage.label()));
      return models.stage(stage.label());
    }

    <T extends Named, M> M load(Stage stage, Class<T> service, Function<T, Engine<?, M>> engine)
        throws IOException {
      Path folder = folder(stage);
      String name = cards.get(stage.label()).engine();
      return engine.apply(Engines.named(service, stage, name)).load(folder);
    }
  }
}
