package org.vigov.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.vigov.http.HttpServer;
import org.vigov.http.HttpSettings;
import org.vigov.http.VigovArticles;
import org.vigov.pipeline.Vigov;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the HTTP service until it is interrupted. */
@Command(name = "serve", description = "Runs the HTTP service and the page at /.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private ModelOptions models;

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "address to listen on")
  private String host;

  @Option(names = "--port", defaultValue = "8080", description = "port; 0 for any free one")
  private int port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    AtomicReference<Vigov> vigov = new AtomicReference<>();
    CountDownLatch stopped = new CountDownLatch(1);
    Supplier<Optional<Vigov>> loaded = () -> Optional.ofNullable(vigov.get());
    try (HttpServer server =
        HttpServer.start(
            HttpSettings.on(host, port),
            new VigovArticles(loaded),
            () -> loaded.get().map(Vigov::service))) {
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
      vigov.set(models.load());
      stopped.await();
    }
    return Exit.DONE;
  }
}
