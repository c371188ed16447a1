package org.vigov.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Settings of {@code serve} from the environment and from a file, behind those of the flags. */
final class Configuration implements IDefaultValueProvider {
  static final String COMMAND = "serve";
  static final String FILE_OPTION = "--config";
  private static final String PREFIX = "VIGOV_";

  /** Not settings of the service. */
  private static final Set<String> ELSEWHERE = Set.of("VIGOV_JAVA_OPTIONS", "VIGOV_HOME");

  private static final Set<String> FLAGS_ONLY =
      Set.of(FILE_OPTION, "--check", "--help", "--version");

  private final Map<String, String> environment;
  private final Optional<Path> file;
  private final Properties properties;

  private Configuration(Map<String, String> environment, Optional<Path> file, Properties values) {
    this.environment = Map.copyOf(environment);
    this.file = file;
    this.properties = values;
  }

  /**
   * Reads the file that {@code --config}, or else {@code VIGOV_CONFIG}, names.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  static Configuration read(Map<String, String> environment, String... arguments) {
    Optional<Path> file =
        named(List.of(arguments))
            .or(() -> Optional.ofNullable(environment.get(PREFIX + "CONFIG")))
            .map(Path::of);
    Properties properties = new Properties();
    if (file.isPresent() && List.of(arguments).contains(COMMAND)) {
      try (Reader reader = Files.newBufferedReader(file.get())) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the settings in " + file.get(), e);
      }
    }
    return new Configuration(environment, file, properties);
  }

  private static Optional<String> named(List<String> arguments) {
    int at = arguments.indexOf(FILE_OPTION);
    if (at >= 0 && at + 1 < arguments.size()) {
      return Optional.of(arguments.get(at + 1));
    }
    String assigned = FILE_OPTION + "=";
    return arguments.stream()
        .filter(argument -> argument.startsWith(assigned))
        .map(argument -> argument.substring(assigned.length()))
        .findFirst();
  }

  /** The options that can be set in the environment and in a file. */
  static List<OptionSpec> settings(CommandSpec serve) {
    return serve.options().stream()
        .filter(option -> !FLAGS_ONLY.contains(option.longestName()))
        .toList();
  }

  static String key(OptionSpec option) {
    return option.longestName().substring(2);
  }

  static String variable(OptionSpec option) {
    return PREFIX + key(option).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    boolean ours = argument.isOption() && argument.command().name().equals(COMMAND);
    return ours ? find((OptionSpec) argument).orElse(null) : null;
  }

  private Optional<String> find(OptionSpec option) {
    return Optional.ofNullable(environment.get(variable(option)))
        .or(() -> Optional.ofNullable(properties.getProperty(key(option))).map(String::strip));
  }

  /** Where the value of an option that was no flag comes from. */
  String origin(OptionSpec option) {
    if (environment.containsKey(variable(option))) {
      return variable(option);
    }
    return properties.containsKey(key(option)) ? file.orElseThrow().toString() : "default";
  }

  /**
   * Finds names that no setting has, which a slip of the pen makes.
   *
   * @throws IllegalArgumentException naming them and those there are
   */
  void requireKnown(CommandSpec serve) {
    Set<String> keys =
        settings(serve).stream()
            .map(Configuration::key)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> variables =
        settings(serve).stream().map(Configuration::variable).collect(Collectors.toSet());
    for (String key : properties.stringPropertyNames()) {
      if (!keys.contains(key)) {
        throw new IllegalArgumentException(
            file.orElseThrow() + ": unknown setting '" + key + "'; known: " + keys);
      }
    }
    for (String name : environment.keySet()) {
      if (name.startsWith(PREFIX)
          && !variables.contains(name)
          && !ELSEWHERE.contains(name)
          && !name.equals(PREFIX + "CONFIG")) {
        throw new IllegalArgumentException(
            "unknown setting " + name + " in the environment; known: " + new TreeSet<>(variables));
      }
    }
  }
}
