package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.vigov.models.ModelFolder;
import org.vigov.pipeline.Vigov;
import picocli.CommandLine.Option;

/** Which models to use. */
final class ModelOptions {
  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "folder of the models (default: the project's own)")
  private Path models = Home.resolve("models");

  ModelFolder folder() {
    return new ModelFolder(models);
  }

  Vigov load() throws IOException {
    return Vigov.load(folder());
  }
}
