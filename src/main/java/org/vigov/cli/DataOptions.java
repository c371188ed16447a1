package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vigov.models.ModelFolder;
import org.vigov.train.TrainingData;
import picocli.CommandLine.Option;

/** Which data to learn from. */
final class DataOptions {
  @Option(names = "--corpus", paramLabel = "DIR", description = "corpus folder")
  private Path corpus = Home.resolve("corpus");

  @Option(
      names = "--treebank",
      paramLabel = "DIR",
      description = "folder that scripts/fetch-treebank has filled (for segmenter and pos)")
  private Path treebank = Home.resolve("data/ud-vietnamese-vtb");

  TrainingData data(ModelFolder models) throws IOException {
    if (!Files.isDirectory(corpus)) {
      throw new IOException("no corpus folder " + corpus + "; name one with --corpus");
    }
    return new TrainingData(corpus, treebank, models);
  }
}
