package org.vigov.http;

import java.io.IOException;
import java.util.Optional;

/** The models behind the server, which come later than it and can be replaced while it runs. */
public interface Backend {
  /** What requests are served with from now on; empty while the models load. */
  Optional<Serving> serving();

  /**
   * Loads the models anew and puts them into service; requests under way keep the ones they have.
   *
   * @throws IOException when they cannot be loaded; then the old ones stay in service
   */
  void reload() throws IOException;
}
