package org.vigov.engine.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.function.Supplier;

/** CoreNLP tells every step on standard error; here the progress of the training does. */
final class Quiet {
  private Quiet() {}

  static <T> T call(Supplier<T> work) {
    RedwoodConfiguration.errorLevel().apply();
    return work.get();
  }
}
