package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vigov.http.HttpSettings;
import org.vigov.models.ModelFolder;
import picocli.CommandLine.Option;

/**
 * The settings of the service. Each can be given as a flag ({@code --max-body}), in the environment
 * ({@code VIGOV_MAX_BODY}) or in a file ({@code max-body = …}); the first of these wins.
 */
final class ServeOptions {
  @Option(names = "--host", defaultValue = "127.0.0.1", description = "address to listen on")
  private String host;

  @Option(names = "--port", defaultValue = "8080", description = "port; 0 for any free one")
  private int port;

  @Option(
      names = "--workers",
      paramLabel = "N",
      defaultValue = "0",
      description = "articles annotated at a time; 0: one for each processor")
  private int workers;

  @Option(
      names = "--queue",
      paramLabel = "N",
      defaultValue = "64",
      description = "articles that may wait for a worker; more are refused with 429")
  private int queue;

  @Option(
      names = "--batches",
      paramLabel = "N",
      defaultValue = "4",
      description = "batches that may run at a time; more are refused with 429")
  private int batches;

  @Option(
      names = "--max-body",
      paramLabel = "BYTES",
      defaultValue = "2097152",
      description = "largest body, or line of a batch")
  private int maxBody;

  @Option(
      names = "--body-seconds",
      paramLabel = "S",
      defaultValue = "60",
      description = "time for a body to arrive; then 408")
  private int bodySeconds;

  @Option(
      names = "--answer-seconds",
      paramLabel = "S",
      defaultValue = "60",
      description = "time for one article, waiting included; then 503")
  private int answerSeconds;

  @Option(
      names = "--stop-seconds",
      paramLabel = "S",
      defaultValue = "10",
      description = "time a stop leaves to requests under way")
  private int stopSeconds;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      defaultValue = "",
      description = "file with the token of calls that change something; none: this machine only")
  private String tokenFile;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      split = ",",
      defaultValue = "",
      description = "sites whose pages may call from a browser, such as https://portal.example")
  private List<String> origins;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or json with an object a line")
  private LogFormat logFormat;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      defaultValue = "",
      description = "corpus folder that /v1/corpus shows and trainings learn from")
  private String corpus;

  @Option(
      names = "--treebank",
      paramLabel = "DIR",
      defaultValue = "",
      description = "folder that scripts/fetch-treebank has filled, to train segmenter and pos")
  private String treebank;

  @Option(
      names = "--runs",
      paramLabel = "DIR",
      defaultValue = "",
      description = "folder that keeps training runs and their models")
  private String runs;

  enum LogFormat {
    TEXT,
    JSON
  }

  /**
   * The settings of the server.
   *
   * @throws IllegalArgumentException for a value that cannot be, saying which
   * @throws IOException when the file of the token cannot be read
   */
  HttpSettings settings() throws IOException {
    HttpSettings usual = HttpSettings.on(host, port);
    return usual
        .withWork(workers == 0 ? usual.workers() : workers, queue)
        .withBatches(batches)
        .withMaxBody(maxBody)
        .withTimes(
            new HttpSettings.Times(
                Duration.ofSeconds(bodySeconds),
                Duration.ofSeconds(answerSeconds),
                Duration.ofSeconds(stopSeconds)))
        .withAccess(
            new HttpSettings.Access(
                token(), origins.stream().filter(origin -> !origin.isBlank()).toList()));
  }

  private Optional<String> token() throws IOException {
    return tokenFile.isBlank()
        ? Optional.empty()
        : Optional.of(Files.readString(Path.of(tokenFile)).strip());
  }

  /** The corpus folder. */
  Path corpus() {
    return folder(corpus, Home.resolve("corpus"));
  }

  /** The folder of the treebank. */
  Path treebank() {
    return folder(treebank, Home.resolve("data/ud-vietnamese-vtb"));
  }

  /** The folder of the training runs. */
  Path runs(ModelFolder models) {
    return folder(runs, models.root().resolve("runs"));
  }

  private static Path folder(String given, Path usual) {
    return given.isBlank() ? usual : Path.of(given);
  }

  LogFormat logFormat() {
    return logFormat;
  }
}
