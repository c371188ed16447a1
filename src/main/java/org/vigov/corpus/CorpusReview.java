package org.vigov.corpus;

import java.util.ArrayList;
import java.util.List;
import org.vigov.model.Annotation;

/**
 * Lists what a check of form cannot decide and a reader should look at: arithmetic, names annotated
 * here and missed there, a body under two names.
 */
public final class CorpusReview {
  private CorpusReview() {}

  /** The questions of each article, in the order of the articles. */
  public static List<Question> questions(List<Annotation> articles) {
    KnownNames known = KnownNames.of(articles);
    List<Question> questions = new ArrayList<>();
    for (Annotation article : articles) {
      questions.addAll(new FigureReview(article).questions());
      questions.addAll(new NameReview(article, known).questions());
    }
    return questions;
  }
}
