package org.vigov.activity;

import java.io.IOException;
import java.nio.file.Path;

/** A trained classifier. */
public interface ActivityModel extends ActivityClassifier {
  /**
   * Writes the model to a folder, which is made when missing. The same model gives the same bytes.
   */
  void save(Path folder) throws IOException;
}
