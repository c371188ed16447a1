package org.vigov;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.vigov.models.ModelFolder;
import org.vigov.pipeline.Vigov;

/** The service with the models of the project, loaded once for all tests. */
public final class Service {
  public static final Vigov VIGOV = load();

  private Service() {}

  private static Vigov load() {
    try {
      return Vigov.load(new ModelFolder(Fixtures.project("models")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
