package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;

/** Takes trained models into service; when that fails, all is as it was. */
final class Promotion {
  private final ModelFolder serving;
  private final TrainingRuns.Reload reload;

  Promotion(ModelFolder serving, TrainingRuns.Reload reload) {
    this.serving = serving;
    this.reload = reload;
  }

  /**
   * Copies models over those of the same stages and loads them.
   *
   * @throws IOException when they cannot be copied or loaded; then the old ones are in place
   */
  void promote(ModelFolder trained, List<Stage> stages) throws IOException {
    List<FolderSwap> swaps = new ArrayList<>();
    try {
      for (Stage stage : stages) {
        FolderSwap swap = FolderSwap.into(serving.stage(stage.label()));
        swaps.add(swap);
        copy(trained.stage(stage.label()), swap.draft());
      }
      for (FolderSwap swap : swaps) {
        swap.replace();
      }
      reload.run();
    } catch (IOException | RuntimeException e) {
      for (FolderSwap swap : swaps) {
        swap.undo();
      }
      throw e;
    } finally {
      for (FolderSwap swap : swaps) {
        swap.discard();
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.list(from)) {
      files = walk.sorted().toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }
}
