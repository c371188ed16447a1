package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Annotation;

/**
 * Where the data lies: a corpus folder as the contract lays it out, and the treebank for word
 * segmentation.
 *
 * @param corpus holds {@code articles/{train,dev}} and {@code segmentation/{train,dev}}
 * @param treebank holds the CoNLL-U files of UD Vietnamese-VTB
 */
public record TrainingData(Path corpus, Path treebank) {
  private static final String TREEBANK_TRAIN = "vi_vtb-ud-train.conllu";

  Path articles(String split) {
    return corpus.resolve("articles").resolve(split);
  }

  Path segmentation(String split) {
    return corpus.resolve("segmentation").resolve(split);
  }

  Path treebankTrain() {
    return treebank.resolve(TREEBANK_TRAIN);
  }

  List<Annotation> read(String split) throws IOException {
    List<Annotation> articles = new AnnotatedXmlReader().readAll(require(articles(split)));
    if (articles.isEmpty()) {
      throw new IOException("no .xml articles in " + articles(split));
    }
    return articles;
  }

  /**
   * Checks that something is there before long work begins.
   *
   * @throws IOException when it is not, saying what it should be
   */
  static Path require(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException(
          path
              + " is missing; --corpus must name a folder with articles/{train,dev} and"
              + " segmentation/{train,dev}, --treebank one that scripts/fetch-treebank has filled");
    }
    return path;
  }
}
