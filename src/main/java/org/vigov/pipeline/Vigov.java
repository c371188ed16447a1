package org.vigov.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.vigov.activity.ActivityClassifier;
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
import org.vigov.ner.EntityRecognizer;
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
    Path blockFolder = loader.folder(Stage.BLOCKS);
    // The two that take longest have threads of their own; the rest is about as long.
    Background<Segmenter> words = loader.start(Stage.SEGMENTER, SegmenterEngine.class, e -> e);
    Optional<Background<PosTagger>> tags =
        models.has(Stage.POS.label())
            ? Optional.of(loader.start(Stage.POS, PosEngine.class, e -> e))
            : Optional.empty();
    Background<EntityRecognizer> recognizer =
        loader.start(Stage.NER, NerEngine.class, e -> e.with(Finders.all()));
    BlockModel blocks = BlockModel.load(blockFolder);
    ActivityClassifier activities = loader.load(Stage.ACTIVITIES, ActivityEngine.class, e -> e);
    OfficialModel officials = OfficialModel.load(loader.folder(Stage.OFFICIALS));
    IndicatorModel indicators = IndicatorModel.load(loader.folder(Stage.INDICATORS));
    Segmenter segmenter = words.get();
    Optional<PosTagger> tagger =
        tags.isPresent() ? Optional.of(tags.get().get()) : Optional.empty();
    Pipeline pipeline =
        new Pipeline(
            segmenter,
            tagger,
            recognizer.get(),
            activities,
            new OfficialExtractor(officials),
            new IndicatorExtractor(indicators),
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
      return engine.apply(named(stage, service)).load(folder);
    }

    /** The same on a thread of its own; the card is read and the engine found at once. */
    <T extends Named, M> Background<M> start(
        Stage stage, Class<T> service, Function<T, Engine<?, M>> engine) throws IOException {
      Path folder = folder(stage);
      T named = named(stage, service);
      return Background.start(() -> engine.apply(named).load(folder));
    }

    private <T extends Named> T named(Stage stage, Class<T> service) {
      return Engines.named(service, stage, cards.get(stage.label()).engine());
    }
  }
}
