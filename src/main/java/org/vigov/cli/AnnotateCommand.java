package org.vigov.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.vigov.ingest.IngestException;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Article;
import org.vigov.pipeline.Annotator;
import org.vigov.pipeline.Vigov;
import org.vigov.write.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates files or standard input. */
@Command(
    name = "annotate",
    description = "Annotates files (.txt, .html, .json, annotated .xml) or standard input.")
final class AnnotateCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions models;

  @Option(names = "--format", defaultValue = "json", description = "json, xml, conllu, brat, table")
  private String format;

  @Option(
      names = "--annotators",
      defaultValue = "",
      paramLabel = "LIST",
      description = "parts to make, separated by commas (default: all)")
  private String annotators;

  @Option(names = "--explain", description = "with the evidence behind each fact (json)")
  private boolean explain;

  @Option(
      names = "--input-format",
      defaultValue = "text",
      description = "format of standard input: text, html, json, xml")
  private InputFormat inputFormat;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or - for standard input")
  private List<String> files;

  @Override
  public Integer call() throws IOException {
    OutputFormat output = OutputFormat.of(format);
    Set<Annotator> parts = Annotator.parse(annotators);
    if (explain) {
      parts = Annotator.explaining(parts);
    }
    Vigov vigov = models.load();
    PrintWriter out = spec.commandLine().getOut();
    int exit = Exit.DONE;
    for (String file : files) {
      try {
        Article article = read(file, vigov);
        out.print(output.writer().write(vigov.service().annotate(article, parts)));
        out.flush();
      } catch (IngestException | IOException e) {
        spec.commandLine().getErr().println("vigov: " + file + ": " + Exit.reason(e));
        exit = Exit.FAILED;
      }
    }
    return exit;
  }

  private Article read(String file, Vigov vigov) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      try (InputStream in = System.in) {
        return vigov.reader().read(in.readAllBytes(), inputFormat, "stdin");
      }
    }
    return InputFiles.read(Path.of(file), vigov.reader(), Files.readAllBytes(Path.of(file)));
  }
}
