package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Annotation;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import org.vigov.segment.PerceptronSegmenter;
import org.vigov.segment.Segmenter;
import org.vigov.segment.SegmenterModel;

/**
 * Where the data lies: a corpus folder as the contract lays it out, and the treebank for word
 * segmentation.
 *
 * @param corpus holds {@code articles/{train,dev}} and {@code segmentation/{train,dev}}
 * @param treebank holds the CoNLL-U files of UD Vietnamese-VTB
 * @param models of the stages that others build on: indicators are learned on segmented words
 */
public record TrainingData(Path corpus, Path treebank, ModelFolder models) {
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

  /** The articles of a split with their sentences cut into words by the model of the segmenter. */
  List<Annotation> readSegmented(String split) throws IOException {
    Segmenter segmenter =
        new PerceptronSegmenter(
            SegmenterModel.load(models.stage("segmenter").resolve(Stage.SEGMENTER.file())));
    return read(split).stream()
        .map(a -> a.withSentences(a.sentences().stream().map(segmenter::segment).toList()))
        .toList();
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
