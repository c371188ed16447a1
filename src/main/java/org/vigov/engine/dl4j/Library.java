package org.vigov.engine.dl4j;

import java.io.IOException;

/** Whether Deeplearning4j is there. */
final class Library {
  /** The name of the engines of this package. */
  static final String NAME = "dl4j";

  private static final String BACKEND = "org.nd4j.linalg.cpu.nativecpu.CpuBackend";

  private Library() {}

  /**
   * Fails in time and in words when the library is not on the class path.
   *
   * @throws IOException saying how to get it there
   */
  static void require() throws IOException {
    try {
      Class.forName(BACKEND, false, Library.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IOException(
          "Deeplearning4j is not on the class path; scripts/vigov puts target/lib-dl4j there when"
              + " --engine dl4j is given or a model card names dl4j (linux-x86_64)",
          e);
    }
  }
}
