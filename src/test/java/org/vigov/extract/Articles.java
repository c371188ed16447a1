package org.vigov.extract;

import java.nio.file.Path;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/** Small articles for tests, written with the elements of the corpus format but no references. */
public final class Articles {
  private Articles() {}

  /** An article from the blocks of its body. */
  public static Analysis of(String blocks) {
    String xml = "<article id=\"t\"><body>" + blocks.replace("&", "&amp;") + "</body></article>";
    return analysis(new AnnotatedXmlReader().parse(xml, Path.of("t.xml")));
  }

  /**
   * An article of one paragraph; {@code {a}} is a person, {@code <a>} an office, {@code [a]} a
   * body.
   */
  public static Analysis paragraph(String marked) {
    return of("<p>" + elements(marked) + "</p>");
  }

  /** Marks as XML elements. */
  public static String elements(String marked) {
    return marked
        .replace("<", "«")
        .replace(">", "»")
        .replaceAll("\\{([^}]*)\\}", "<person>$1</person>")
        .replaceAll("\\[([^\\]]*)\\]", "<organization>$1</organization>")
        .replace("«", "<title>")
        .replace("»", "</title>");
  }

  public static Analysis analysis(Annotation article) {
    return new Analysis(article.article(), article.sentences(), article.entities());
  }
}
