package org.vigov.http;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.vigov.ingest.InputFormat;
import org.vigov.pipeline.Vigov;

/** Serves with the models of a folder. */
public final class VigovBackend implements Backend {
  /** Loads the models. */
  @FunctionalInterface
  public interface Loader {
    Vigov load() throws IOException;
  }

  private final Loader loader;
  private final AtomicReference<Serving> serving = new AtomicReference<>();

  /** Nothing is loaded before {@link #reload()}. */
  public VigovBackend(Loader loader) {
    this.loader = loader;
  }

  @Override
  public Optional<Serving> serving() {
    return Optional.ofNullable(serving.get());
  }

  @Override
  public synchronized void reload() throws IOException {
    Vigov vigov = loader.load();
    ArticleSource source =
        (body, mediaType, id) ->
            vigov.reader().read(body, InputFormat.ofMediaType(mediaType).orElseThrow(), id);
    serving.set(new Serving(source, vigov.service()));
  }
}
