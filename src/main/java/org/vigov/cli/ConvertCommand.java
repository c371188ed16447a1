package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vigov.convert.ConversionException;
import org.vigov.convert.Interchange;
import org.vigov.convert.MarkedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts a corpus to the formats of other tools, and back. */
@Command(
    name = "convert",
    description = {
      "Converts annotated articles: xml (the corpus), labelstudio, doccano, brat, conll (BIO).",
      "What the others have no place for is carried along, so a round trip loses nothing. Check what"
          + " comes back with vigov corpus check."
    })
final class ConvertCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--from", defaultValue = "xml", paramLabel = "FORMAT", description = "of IN")
  private String from;

  @Option(names = "--to", defaultValue = "xml", paramLabel = "FORMAT", description = "of OUT")
  private String to;

  @Parameters(index = "0", paramLabel = "IN", description = "file or folder")
  private Path input;

  @Parameters(index = "1", paramLabel = "OUT", description = "folder, new or empty")
  private Path output;

  @Override
  public Integer call() throws IOException {
    Interchange source = Interchange.of(from);
    Interchange target = Interchange.of(to);
    if (Files.exists(output) && !isEmptyFolder(output)) {
      throw new IllegalArgumentException(output + " is there already; name a new folder");
    }
    List<MarkedText> articles = source.read(files(input));
    if (articles.isEmpty()) {
      throw new IOException(input + " holds nothing of the format " + from);
    }
    for (Map.Entry<String, String> file : target.write(articles).entrySet()) {
      Path path = output.resolve(file.getKey()).normalize();
      if (!path.startsWith(output.normalize())) {
        throw new ConversionException("the id in " + file.getKey() + " leads out of " + output);
      }
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    spec.commandLine().getErr().println(articles.size() + " articles written to " + output);
    return Exit.DONE;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static Map<String, String> files(Path input) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(input)) {
      files.put(input.getFileName().toString(), Files.readString(input));
      return files;
    }
    try (Stream<Path> walk = Files.walk(input)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(input.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
