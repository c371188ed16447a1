package org.vigov.cli;

import java.nio.file.Path;
import org.vigov.ingest.ArticleReader;
import org.vigov.ingest.IngestException;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Article;

/** Articles in files: the format is told by the end of the name, the id is the stem. */
final class InputFiles {
  private InputFiles() {}

  static Article read(Path file, ArticleReader reader, byte[] bytes) {
    String name = file.getFileName().toString();
    InputFormat format =
        InputFormat.ofFileName(name)
            .orElseThrow(
                () ->
                    new IngestException(
                        IngestException.Kind.MALFORMED,
                        "unknown kind of file; known: .txt, .html, .json, .xml"));
    int dot = name.lastIndexOf('.');
    return reader.read(bytes, format, dot > 0 ? name.substring(0, dot) : name);
  }
}
