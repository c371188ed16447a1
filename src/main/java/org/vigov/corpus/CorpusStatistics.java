package org.vigov.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;
import org.vigov.model.Indicator;
import org.vigov.text.Token;

/** Counts what a folder of annotated articles holds. */
public final class CorpusStatistics {
  private final Map<String, Integer> counts = new TreeMap<>();

  private CorpusStatistics() {}

  /** Counts all {@code .xml} files below a folder. */
  public static CorpusStatistics of(Path folder) throws IOException {
    CorpusStatistics statistics = new CorpusStatistics();
    List<Annotation> articles = new AnnotatedXmlReader().readAll(folder);
    articles.forEach(statistics::add);
    return statistics;
  }

  private void add(Annotation article) {
    count("articles", 1);
    int words =
        (int)
            article.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .count();
    count("syllables", words);
    article.activities().stream()
        .filter(activity -> !activity.optional())
        .map(Activity::type)
        .forEach(type -> count("activity " + type, 1));
    article.entities().forEach(entity -> count("entity " + entity.type(), 1));
    count("officials", article.officials().size());
    count("organizations", article.organizations().size());
    for (Indicator indicator : article.indicators()) {
      count("indicators", 1);
      count("indicators, " + indicator.kind(), 1);
      Indicator.Figures f = indicator.figures();
      if (f.plan().isPresent()
          || f.total().isPresent()
          || f.percent().isPresent()
          || f.max().isPresent()
          || f.baseline().isPresent()) {
        count("indicators with plan, total, percent, max or baseline", 1);
      }
    }
  }

  private void count(String what, int many) {
    counts.merge(what, many, Integer::sum);
  }

  /** What and how many, a line each, in the order of their names. */
  public String table() {
    StringBuilder out = new StringBuilder();
    counts.forEach((what, many) -> out.append("%8d  %s%n".formatted(many, what)));
    return out.toString();
  }
}
