package org.vigov.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.vigov.http.HttpServer;
import org.vigov.http.HttpSettings;
import org.vigov.http.VigovBackend;
import org.vigov.http.Workshop;
import org.vigov.ingest.InputFormat;
import org.vigov.pipeline.Annotator;
import org.vigov.pipeline.Vigov;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the HTTP service until it is told to stop. */
@Command(
    name = Configuration.COMMAND,
    description = {
      "Runs the HTTP service and the page at /, until it is told to stop.",
      "Each setting is taken from its flag, else from the environment (--max-body:"
          + " VIGOV_MAX_BODY), else from the file of --config (max-body = …)."
    })
final class ServeCommand implements Callable<Integer> {
  private static final String PROBE = "Sáng 12/7/2018, Sở KH&CN tỉnh Hà Nam kiểm tra 24 quầy hàng.";

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions models;
  @Mixin private ServeOptions options;

  @Option(
      names = Configuration.FILE_OPTION,
      paramLabel = "FILE",
      description = "file of settings, one 'name = value' a line (or VIGOV_CONFIG)")
  @SuppressWarnings("UnusedVariable") // Configuration reads it, before the flags are parsed
  private String file = "";

  @Option(
      names = "--check",
      description = "say the settings and where they come from, load the models, try them, and end")
  private boolean check;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Configuration configuration = (Configuration) spec.defaultValueProvider();
    configuration.requireKnown(spec);
    HttpSettings settings = options.settings();
    return check ? check(configuration, settings) : serve(settings);
  }

  private int serve(HttpSettings settings) throws IOException, InterruptedException {
    System.setProperty("vigov.log", options.logFormat().name().toLowerCase(java.util.Locale.ROOT));
    VigovBackend backend = new VigovBackend(models::load);
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    try (Workshop workshop = Workshops.open(options, models.folder(), backend);
        HttpServer server = HttpServer.start(settings, backend, Optional.of(workshop))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, stopped), "stop"));
      backend.reload();
      stop.await();
    } finally {
      stopped.countDown();
    }
    return Exit.DONE;
  }

  /** The machine ends when its hooks end: so this one waits until the last answer is out. */
  private static void stop(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int check(Configuration configuration, HttpSettings settings) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (OptionSpec option : Configuration.settings(spec)) {
      boolean flag = spec.commandLine().getParseResult().hasMatchedOption(option);
      String origin = flag ? "flag" : configuration.origin(option);
      out.printf("%-16s %-24s %s%n", Configuration.key(option), shown(option), origin);
    }
    try (ServerSocket socket =
        new ServerSocket(settings.port(), 1, InetAddress.getByName(settings.host()))) {
      out.println("address: free, port " + socket.getLocalPort());
    } catch (IOException e) {
      throw new IOException(
          settings.host() + ":" + settings.port() + " is not to be had: " + e.getMessage(), e);
    }
    Vigov vigov = models.load();
    byte[] probe = PROBE.getBytes(StandardCharsets.UTF_8);
    int found =
        vigov
            .service()
            .annotate(vigov.reader().read(probe, InputFormat.TEXT, "check"), Annotator.all())
            .entities()
            .size();
    if (found == 0) {
      throw new IOException("the models find nothing in a sentence that has a date and a body");
    }
    vigov.service().models().forEach((stage, card) -> out.println(stage + ": " + card.label()));
    out.println("ready to serve");
    return Exit.DONE;
  }

  private static String shown(OptionSpec option) {
    Object value = option.getValue();
    return value == null || value.toString().isEmpty() ? "-" : value.toString();
  }
}
