package org.vigov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.Fixtures;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Settings by flag, environment and file; the table of the README; --check. */
class ConfigurationTest {
  @TempDir private Path folder;

  private record Outcome(int exit, String out, String err) {}

  private static Outcome check(Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = new String[arguments.length + 2];
    all[0] = "serve";
    all[1] = "--check";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), environment, all);
    return new Outcome(exit, out.toString(), err.toString());
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("vigov.properties"), content);
  }

  @Test
  void takesTheFlagBeforeTheEnvironmentBeforeTheFile() throws IOException {
    String file = file("port = 0\nqueue = 11\nworkers = 3\nmax-body = 1000\n").toString();
    Outcome outcome =
        check(
            Map.of("VIGOV_QUEUE", "12", "VIGOV_WORKERS", "4", "VIGOV_CONFIG", file),
            "--workers",
            "5");
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "workers 5 flag",
            "queue 12 VIGOV_QUEUE",
            "max-body 1000 " + file,
            "batches 4 default",
            "ready to serve");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prot = 80 | unknown setting 'prot'; known: [answer-seconds, batches",
        "port = many | many",
        "port = 70000 | port 70000; wanted 0 to 65535",
        "answer-seconds = 0 | the time for an answer",
        "token-file = nowhere | nowhere: no such file",
        "cors-origin = * | no origin such as",
      })
  void refusesWhatCannotBe(String line, String message) throws IOException {
    Outcome outcome = check(Map.of(), "--config", file(line).toString());
    assertThat(outcome.exit()).isNotZero();
    assertThat(outcome.err()).contains(message);
  }

  @Test
  void refusesSlipsInTheEnvironmentAndMissingFiles() {
    assertThat(check(Map.of("VIGOV_PROT", "1")).err()).contains("unknown setting VIGOV_PROT");
    assertThat(check(Map.of(), "--config=" + folder.resolve("no.properties")).err())
        .contains("no.properties: no such file");
  }

  @Test
  void refusesShortTokens() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "abc\n");
    assertThat(check(Map.of(), "--token-file", token.toString()).err()).contains("shorter than 16");
  }

  @Test
  void theReadmeHasEverySetting() throws IOException {
    String readme = Files.readString(Fixtures.project("README.md"));
    CommandLine serve = new CommandLine(new Main()).getSubcommands().get("serve");
    for (OptionSpec option : Configuration.settings(serve.getCommandSpec())) {
      String standard = option.defaultValue() == null ? "" : option.defaultValue();
      assertThat(readme)
          .contains(
              "| `"
                  + Configuration.key(option)
                  + "` | "
                  + standard
                  + (standard.isEmpty() ? "| " : " | ")
                  + String.join(" ", option.description())
                  + " |");
    }
  }
}
