package org.vigov.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.corpus.LabelSet;
import org.vigov.corpus.SegmentedSentences;
import org.vigov.corpus.SegmentedText;
import org.vigov.corpus.TaggedSentences;
import org.vigov.evaluate.Evaluator;
import org.vigov.evaluate.PosEvaluator;
import org.vigov.evaluate.SegmenterEvaluator;
import org.vigov.evaluate.Tasks;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.pipeline.Annotator;
import org.vigov.pipeline.Vigov;

/** Annotates the raw text of annotated articles, end to end, and scores what comes out. */
public final class CorpusEvaluation {
  private final Vigov vigov;

  public CorpusEvaluation(Vigov vigov) {
    this.vigov = vigov;
  }

  /**
   * Scores all articles, segmented files and treebanks of files or folders.
   *
   * @throws IOException when one holds none of these
   */
  public Evaluator evaluate(List<Path> corpora) throws IOException {
    Evaluator evaluator = new Evaluator();
    for (Path corpus : corpora) {
      AnnotatedXmlReader gold = new AnnotatedXmlReader(LabelSet.near(corpus));
      boolean any = false;
      for (Path file : Folders.files(corpus)) {
        any |= add(file, gold, evaluator);
      }
      if (!any) {
        throw new IOException("no .xml, .seg or .conllu files in " + corpus);
      }
    }
    return evaluator;
  }

  private boolean add(Path file, AnnotatedXmlReader gold, Evaluator evaluator) throws IOException {
    String name = file.toString();
    if (name.endsWith(".xml")) {
      article(gold.read(file), file, evaluator);
    } else if (name.endsWith(".seg")) {
      words(SegmentedUnits.article(file), evaluator);
    } else if (name.endsWith(".conllu")) {
      words(SegmentedSentences.read(file), evaluator);
      tags(file, evaluator);
    } else {
      return false;
    }
    return true;
  }

  private void article(Annotation wanted, Path file, Evaluator evaluator) throws IOException {
    Path raw = Folders.withExtension(file, ".txt");
    byte[] bytes =
        Files.exists(raw)
            ? Files.readAllBytes(raw)
            : wanted.article().text().getBytes(StandardCharsets.UTF_8);
    Article article = vigov.reader().read(bytes, InputFormat.TEXT, wanted.article().id());
    evaluator.add(wanted, vigov.service().annotate(article, Annotator.all()));
  }

  private void words(List<SegmentedText> texts, Evaluator evaluator) {
    evaluator.add(
        Tasks.SEGMENTATION,
        "words",
        new SegmenterEvaluator().evaluate(vigov.segmenter(), texts),
        Optional.of("Words with both edges right, of segmented sentences."));
  }

  private void tags(Path treebank, Evaluator evaluator) throws IOException {
    if (vigov.tagger().isPresent()) {
      evaluator.add(
          Tasks.PARTS_OF_SPEECH,
          "words",
          PosEvaluator.evaluate(vigov.tagger().get(), TaggedSentences.read(treebank)),
          Optional.of("Gold words with the right universal part of speech."));
    }
  }
}
