package org.vigov.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.models.ModelFolder;

/** What the benchmarks work on: the development articles and the models of the project. */
@State(Scope.Benchmark)
public class Corpus {
  private static final Path HOME = Path.of(System.getProperty("vigov.home", "."));

  final ModelFolder models = new ModelFolder(HOME.resolve("models"));
  final List<Annotation> articles = read();
  final List<Analysis> analyses =
      articles.stream()
          .map(gold -> new Analysis(gold.article(), gold.sentences(), gold.entities()))
          .toList();
  final int syllables =
      articles.stream()
          .flatMap(gold -> Stream.of(gold.article().text().split("\\s+")))
          .mapToInt(syllable -> 1)
          .sum();

  /** Syllables a second, which is how the speed of a stage is told. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Work {
    /** Counted by the benchmark. */
    public long syllables;
  }

  private static List<Annotation> read() {
    try {
      return new AnnotatedXmlReader().readAll(HOME.resolve("corpus/articles/dev"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
