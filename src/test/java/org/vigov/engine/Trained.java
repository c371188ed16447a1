package org.vigov.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vigov.models.Engine;

/** What every engine promises of its training. */
final class Trained {
  private Trained() {}

  /** Trains twice, wants the same bytes, and gives the loaded model. */
  static <E, M> M twice(Engine<E, M> engine, List<E> examples, Path folder) throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    List<Integer> left = new ArrayList<>();
    assertThat(engine.train(examples, first, (done, of) -> left.add(of - done)))
        .containsKey("learner");
    assertThat(left).as("steps left").hasSizeGreaterThan(1).endsWith(0);
    assertThat(left).isSortedAccordingTo(Comparator.reverseOrder());
    engine.train(examples, second, (done, of) -> {});
    try (Stream<Path> files = Files.list(first)) {
      for (Path file : files.toList()) {
        assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
    return engine.load(first);
  }
}
