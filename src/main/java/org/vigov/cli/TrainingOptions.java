package org.vigov.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vigov.models.Stage;
import picocli.CommandLine.Option;

/** What an evaluation trains before it measures. */
final class TrainingOptions {
  private static final long MEMORY_OF_A_FOLD = 700L << 20;

  @Option(
      names = "--engines",
      split = ",",
      paramLabel = "E",
      description = "compare engines, trained on the same data: all, own, or names")
  private List<String> engines = List.of();

  @Option(
      names = "--cv",
      paramLabel = "K",
      description = {
        "cross-validate on the training split, cut into K folds by province:",
        "the whole pipeline, or with --engines each of them"
      })
  private int folds;

  @Option(
      names = "--cv-engines",
      split = ",",
      paramLabel = "E",
      description = "cross-validate only these of the engines (default: all that are compared)")
  private List<String> foldEngines = List.of();

  @Option(
      names = "--stages",
      split = ",",
      paramLabel = "S",
      description = {
        "with --engines: compare these (default: segmenter,pos,ner,activities);",
        "with --cv: train only these anew, the others have seen all folds (default: all)"
      })
  private List<String> stages = List.of();

  @Option(
      names = "--trained",
      paramLabel = "DIR",
      description = "keeps what was trained, or has it as STAGE/ENGINE (default: target/engines)")
  private Path trained = Home.resolve("target/engines");

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "folds of the pipeline at a time (default: as many as processors and memory)")
  private int workers =
      (int)
          Math.max(
              1,
              Math.min(
                  Runtime.getRuntime().availableProcessors(),
                  Runtime.getRuntime().maxMemory() / MEMORY_OF_A_FOLD));

  boolean comparesEngines() {
    return !engines.isEmpty();
  }

  boolean crossValidates() {
    return folds != 0;
  }

  List<String> engines() {
    return engines;
  }

  List<String> foldEngines() {
    return foldEngines.isEmpty() ? engines : foldEngines;
  }

  int folds() {
    return folds;
  }

  Path trained() {
    return trained;
  }

  int workers() {
    return workers;
  }

  /** The stages that are named, in their order; those of a default when none is. */
  List<Stage> stages(List<Stage> standard) {
    List<Stage> named = stages.stream().map(Stage::of).toList();
    return named.isEmpty() ? standard : Stream.of(Stage.values()).filter(named::contains).toList();
  }
}
