package org.vigov.pipeline;

import java.util.Map;
import java.util.Set;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.models.ModelCard;

/** Annotates articles. Immutable and safe to share between threads. */
public interface AnnotationService {
  /**
   * Annotates one article; the same article gives the same annotation, whatever runs beside it.
   *
   * @param annotators which parts to make; the others stay empty
   */
  Annotation annotate(Article article, Set<Annotator> annotators);

  /** The cards of the models in service, by stage. */
  Map<String, ModelCard> models();
}
