package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.corpus.LabelSet;
import org.vigov.model.Annotation;
import org.vigov.models.Engines;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import org.vigov.segment.Segmenter;
import org.vigov.segment.SegmenterEngine;

/**
 * Where the data lies: a corpus folder as the contract lays it out, and the treebank for words and
 * parts of speech.
 *
 * @param corpus holds {@code articles/{train,dev}} and {@code segmentation/{train,dev}}
 * @param treebank holds the CoNLL-U files of UD Vietnamese-VTB
 * @param models of the stages that others build on: indicators are learned on segmented words
 */
public record TrainingData(Path corpus, Path treebank, ModelFolder models) {
  static final String TRAIN = "train";
  static final String DEV = "dev";
  static final String TREEBANK_DEV = "treebank dev";
  static final String TREEBANK = "UD Vietnamese-VTB train, commit e8fa548 (CC BY-SA 4.0)";

  /** Of models that are made from the treebank. */
  static final String TREEBANK_LICENCE = "CC-BY-SA-4.0";

  Path articles(String split) {
    return corpus.resolve("articles").resolve(split);
  }

  Path segmentation(String split) {
    return corpus.resolve("segmentation").resolve(split);
  }

  Path treebankTrain() {
    return treebank.resolve("vi_vtb-ud-train.conllu");
  }

  Path treebankDev() {
    return treebank.resolve("vi_vtb-ud-dev.conllu");
  }

  List<Annotation> read(String split) throws IOException {
    AnnotatedXmlReader reader = new AnnotatedXmlReader(LabelSet.near(corpus));
    List<Annotation> articles = reader.readAll(require(articles(split)));
    if (articles.isEmpty()) {
      throw new IOException("no .xml articles in " + articles(split));
    }
    return articles;
  }

  /** The segmenter in use. */
  Segmenter segmenter() throws IOException {
    String stage = Stage.SEGMENTER.label();
    return Engines.named(SegmenterEngine.class, Stage.SEGMENTER, models.card(stage).engine())
        .load(models.stage(stage));
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
