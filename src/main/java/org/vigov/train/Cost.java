package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigov.train.TrainedModels.Trained;

/**
 * What a model costs on this machine.
 *
 * @param trainingSeconds by the clock; empty when it was not trained here
 * @param size bytes of its files
 * @param loadSeconds when its library is loaded and warm
 * @param heap bytes in use after loading, beyond those before
 * @param speed syllables a second of the stage alone, one thread; empty without a test
 */
record Cost(
    OptionalDouble trainingSeconds,
    long size,
    double loadSeconds,
    long heap,
    OptionalDouble speed) {
  private static final int COLLECTIONS = 3;

  private record Loaded(StageModel<?, ?> model, double seconds, long heap) {
    static Loaded now(Trained trained) throws IOException {
      long before = heapInUse();
      long start = System.nanoTime();
      StageModel<?, ?> model = trained.load();
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Loaded(model, seconds, Math.max(0, heapInUse() - before));
    }
  }

  static Cost of(Trained trained) throws IOException {
    // The first time also loads classes and tables that all models share.
    Loaded first = Loaded.now(trained);
    Loaded second = Loaded.now(trained);
    OptionalDouble speed = OptionalDouble.empty();
    Optional<Path> test =
        trained.training().tests().values().stream().filter(Files::exists).findFirst();
    if (test.isPresent()) {
      speed = OptionalDouble.of(second.model().speed(test.get()));
    }
    OptionalDouble training =
        Double.isNaN(trained.seconds())
            ? OptionalDouble.empty()
            : OptionalDouble.of(trained.seconds());
    return new Cost(
        training,
        trained.size(),
        Math.min(first.seconds(), second.seconds()),
        second.heap(),
        speed);
  }

  private static long heapInUse() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
