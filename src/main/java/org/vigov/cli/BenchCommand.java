package org.vigov.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.pipeline.Annotator;
import org.vigov.pipeline.Vigov;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures speed. */
@Command(
    name = "bench",
    description = "Speed of each stage and of the whole; by default on the development split.")
final class BenchCommand implements Callable<Integer> {
  private static final String[] STAGES = {
    "segment", "ner", "activities", "officials", "indicators"
  };

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions models;

  @Option(names = "--rounds", defaultValue = "5", description = "measured rounds behind a warm-up")
  private int rounds;

  @Option(
      names = "--hostile",
      paramLabel = "LENGTH",
      description = "instead: what texts of so many characters cost that are made to be slow")
  private int hostile;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "articles")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    Vigov vigov = models.load();
    out.printf("load models             %8.2f s%n", (System.nanoTime() - start) / 1e9);
    List<byte[]> texts = texts(vigov);
    if (hostile > 0) {
      StringBuilder prose = new StringBuilder();
      texts.forEach(text -> prose.append(new String(text, StandardCharsets.UTF_8)).append("\n"));
      new HostileBench(vigov, out).run(prose.toString(), hostile);
      return Exit.DONE;
    }
    List<Article> articles = new ArrayList<>();
    for (byte[] text : texts) {
      articles.add(vigov.reader().read(text, InputFormat.TEXT, "bench"));
    }
    long syllables = 0;
    for (Article article : articles) {
      syllables += article.text().split("\\s+").length;
    }
    out.printf("%d articles, %d syllables%n", articles.size(), syllables);
    measure(
        out,
        "read",
        syllables,
        () -> texts.forEach(t -> vigov.reader().read(t, InputFormat.TEXT, "b")));
    for (String stage : STAGES) {
      measure(
          out,
          stage + (stage.equals("officials") || stage.equals("indicators") ? " (with ner)" : ""),
          syllables,
          () -> articles.forEach(a -> vigov.service().annotate(a, Annotator.parse(stage))));
    }
    measure(out, "all, one thread", syllables, () -> articles.forEach(a -> whole(vigov, a)));
    int threads = Runtime.getRuntime().availableProcessors();
    measure(
        out,
        "all, " + threads + " threads",
        syllables,
        () ->
            IntStream.range(0, articles.size())
                .parallel()
                .forEach(i -> whole(vigov, articles.get(i))));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        "heap in use             %8d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    return Exit.DONE;
  }

  private static void whole(Vigov vigov, Article article) {
    vigov.service().annotate(article, Annotator.all());
  }

  private void measure(PrintWriter out, String what, long syllables, Runnable work) {
    work.run();
    work.run();
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      work.run();
    }
    double seconds = (System.nanoTime() - start) / 1e9 / rounds;
    out.printf("%-23s %8.0f syllables/s%n", what, syllables / seconds);
    out.flush();
  }

  private List<byte[]> texts(Vigov vigov) throws IOException {
    List<byte[]> texts = new ArrayList<>();
    if (files.isEmpty()) {
      for (Annotation gold :
          new AnnotatedXmlReader().readAll(Home.resolve("corpus/articles/dev"))) {
        texts.add(gold.article().text().getBytes(StandardCharsets.UTF_8));
      }
    }
    for (Path file : files) {
      Article article = InputFiles.read(file, vigov.reader(), Files.readAllBytes(file));
      texts.add(article.text().getBytes(StandardCharsets.UTF_8));
    }
    return texts;
  }
}
