package org.vigov.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.vigov.Fixtures;

/** A model of blocks trained once for all tests. */
final class TestBlocks {
  static final BlockModel MODEL = train();
  static final ArticleReader READER = new ArticleReader(new BlockClassifier(MODEL));

  private TestBlocks() {}

  private static BlockModel train() {
    try {
      return new BlockTrainer().train(Fixtures.project("corpus/articles/train"), (done, of) -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
