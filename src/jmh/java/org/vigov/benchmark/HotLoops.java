package org.vigov.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.vigov.extract.date.DateFinder;
import org.vigov.extract.indicator.IndicatorExtractor;
import org.vigov.extract.indicator.IndicatorModel;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.models.Engine;
import org.vigov.models.Engines;
import org.vigov.models.Stage;
import org.vigov.ner.EntityRecognizer;
import org.vigov.ner.NerEngine;
import org.vigov.pipeline.Finders;
import org.vigov.segment.Segmenter;
import org.vigov.segment.SegmenterEngine;
import org.vigov.text.Sentence;

/** The loops that take the time, each alone: what comes before it is gold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class HotLoops {
  private final DateFinder dates = new DateFinder();
  private Segmenter segmenter;
  private EntityRecognizer recognizer;
  private IndicatorExtractor indicators;

  /** Loads the models of the project. */
  @Setup
  public void load(Corpus corpus) throws IOException {
    segmenter =
        load(
            corpus,
            Stage.SEGMENTER,
            Engines.named(SegmenterEngine.class, Stage.SEGMENTER, engine(corpus, Stage.SEGMENTER)));
    recognizer =
        load(
            corpus,
            Stage.NER,
            Engines.named(NerEngine.class, Stage.NER, engine(corpus, Stage.NER))
                .with(Finders.all()));
    indicators =
        new IndicatorExtractor(
            IndicatorModel.load(corpus.models.stage(Stage.INDICATORS.label())));
  }

  private static String engine(Corpus corpus, Stage stage) throws IOException {
    return corpus.models.card(stage.label()).engine();
  }

  private static <M> M load(Corpus corpus, Stage stage, Engine<?, M> engine) throws IOException {
    return engine.load(corpus.models.stage(stage.label()));
  }

  /** Words. */
  @Benchmark
  public void segmenter(Corpus corpus, Corpus.Work work, Blackhole sink) {
    for (Annotation gold : corpus.articles) {
      sink.consume(segmenter.segment(gold.sentences()));
    }
    work.syllables += corpus.syllables;
  }

  /** Entities, with the rules that help. */
  @Benchmark
  public void ner(Corpus corpus, Corpus.Work work, Blackhole sink) {
    for (Annotation gold : corpus.articles) {
      sink.consume(recognizer.recognize(gold.article(), gold.sentences()));
    }
    work.syllables += corpus.syllables;
  }

  /** Figures with all that is said of them. */
  @Benchmark
  public void indicators(Corpus corpus, Corpus.Work work, Blackhole sink) {
    for (int i = 0; i < corpus.analyses.size(); i++) {
      Analysis analysis = corpus.analyses.get(i);
      sink.consume(indicators.extract(analysis, corpus.articles.get(i).organizations()));
    }
    work.syllables += corpus.syllables;
  }

  /** A table of rules: dates. */
  @Benchmark
  public void ruleTable(Corpus corpus, Corpus.Work work, Blackhole sink) {
    for (Annotation gold : corpus.articles) {
      for (Sentence sentence : gold.sentences()) {
        sink.consume(dates.find(sentence));
      }
    }
    work.syllables += corpus.syllables;
  }
}
