package org.vigov.ner;

import java.util.List;
import org.vigov.model.Article;
import org.vigov.model.Entity;
import org.vigov.text.Sentence;

/** Finds the entities of an article. Immutable and safe to share between threads. */
public interface EntityRecognizer {
  /**
   * Recognizes entities.
   *
   * @param sentences all sentences of the article, in order; those of boilerplate yield nothing
   * @return entities {@code e1}, {@code e2}, … in order, without overlap
   */
  List<Entity> recognize(Article article, List<Sentence> sentences);
}
