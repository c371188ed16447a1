package org.vigov.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line. Data goes to standard output, everything else to standard error. */
@Command(
    name = "vigov",
    description = "Turns Vietnamese government news into structured data.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      ServeCommand.class,
      AnnotateCommand.class,
      BatchCommand.class,
      SparkBatchCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      LearningCurveCommand.class,
      CorpusCommand.class,
      ModelsCommand.class,
      BenchCommand.class
    })
public final class Main implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exit = run(out, err, arguments);
    out.flush();
    if (out.checkError()) {
      err.println("vigov: standard output was closed before everything was written");
      exit = Exit.FAILED;
    }
    System.exit(exit);
  }

  /** Runs one command; 0 done, 1 done but some input failed, 2 wrong usage. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(out, err, System.getenv(), arguments);
  }

  /** The same with another environment. */
  static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
    Configuration configuration;
    try {
      configuration = Configuration.read(environment, arguments);
    } catch (UncheckedIOException e) {
      err.println("vigov: " + e.getMessage() + ": " + Exit.reason(e.getCause()));
      return Exit.USAGE;
    }
    return new CommandLine(new Main())
        .setDefaultValueProvider(configuration)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              command.getErr().println("vigov: " + Exit.reason(exception));
              return exception instanceof IllegalArgumentException ? Exit.USAGE : Exit.FAILED;
            })
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "name a command; vigov --help lists them");
  }
}
