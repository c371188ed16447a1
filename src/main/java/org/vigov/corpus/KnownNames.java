package org.vigov.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigov.lexicon.Gazetteer;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/**
 * Names that a reader would annotate wherever they stand: those of the article itself, and the
 * bodies, documents and standards that several articles of the corpus annotate.
 */
record KnownNames(Gazetteer everywhere) {
  /** In fewer articles than this a name proves nothing about another article. */
  private static final int ARTICLES = 3;

  private static final Set<String> SHARED =
      Set.of(Labels.ORGANIZATION, Labels.DOCUMENT, Labels.STANDARD);
  private static final Set<String> OWN =
      Set.of(Labels.PERSON, Labels.ORGANIZATION, Labels.LOCATION);

  static KnownNames of(List<Annotation> articles) {
    Map<String, Integer> counts = new HashMap<>();
    for (Annotation article : articles) {
      new HashSet<>(texts(article, SHARED)).forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    return new KnownNames(
        new Gazetteer(
            counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ARTICLES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet())));
  }

  /** The names an article itself annotates somewhere. */
  static Gazetteer of(Annotation article) {
    return new Gazetteer(texts(article, OWN));
  }

  private static List<String> texts(Annotation article, Set<String> types) {
    List<String> texts = new ArrayList<>();
    for (Entity entity : article.entities()) {
      if (types.contains(entity.type()) && entity.text().matches(".*[\\s\u00a0].*")) {
        texts.add(entity.text());
      }
    }
    return texts;
  }
}
