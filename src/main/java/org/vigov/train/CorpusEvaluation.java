package org.vigov.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.corpus.LabelSet;
import org.vigov.corpus.SegmentedSentences;
import org.vigov.corpus.SegmentedText;
import org.vigov.evaluate.Counts;
import org.vigov.evaluate.Evaluator;
import org.vigov.evaluate.Tasks;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.pipeline.Annotator;
import org.vigov.pipeline.Vigov;
import org.vigov.segment.SegmenterEvaluator;
import org.vigov.segment.WordScore;

/** Annotates the raw text of annotated articles, end to end, and scores what comes out. */
public final class CorpusEvaluation {
  private final Vigov vigov;

  public CorpusEvaluation(Vigov vigov) {
    this.vigov = vigov;
  }

  /**
   * Scores all articles and segmented files of a file or folder.
   *
   * @throws IOException when it holds neither
   */
  public Evaluator evaluate(Path corpus) throws IOException {
    Evaluator evaluator = new Evaluator();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(corpus)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    AnnotatedXmlReader gold = new AnnotatedXmlReader(LabelSet.near(corpus));
    boolean any = false;
    for (Path file : files) {
      String name = file.toString();
      if (name.endsWith(".xml")) {
        article(gold.read(file), file, evaluator);
        any = true;
      } else if (name.endsWith(".seg")) {
        words(file, evaluator);
        any = true;
      }
    }
    if (!any) {
      throw new IOException("no .xml and no .seg files in " + corpus);
    }
    return evaluator;
  }

  private void article(Annotation wanted, Path file, Evaluator evaluator) throws IOException {
    Path raw = withExtension(file, ".txt");
    byte[] bytes =
        Files.exists(raw)
            ? Files.readAllBytes(raw)
            : wanted.article().text().getBytes(StandardCharsets.UTF_8);
    Article article = vigov.reader().read(bytes, InputFormat.TEXT, wanted.article().id());
    evaluator.add(wanted, vigov.service().annotate(article, Annotator.all()));
  }

  private void words(Path file, Evaluator evaluator) throws IOException {
    Path raw = withExtension(file, ".txt");
    List<SegmentedText> texts =
        Files.exists(raw)
            ? SegmentedSentences.read(file, Files.readString(raw))
            : SegmentedSentences.read(file);
    WordScore score = new SegmenterEvaluator().evaluate(vigov.segmenter(), texts);
    Counts counts = new Counts(score.gold(), score.predicted(), score.correct());
    evaluator.add(
        Tasks.SEGMENTATION,
        "words",
        counts,
        Optional.of("Words with both edges right, of segmented sentences."));
  }

  private static Path withExtension(Path file, String extension) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + extension);
  }
}
