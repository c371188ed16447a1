package org.vigov.http;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.models.ModelCard;
import org.vigov.pipeline.AnnotationService;
import org.vigov.pipeline.Annotator;

/** A service that says when it has begun and goes on when it may. */
record BlockingService(AnnotationService service, CountDownLatch inside, CountDownLatch held)
    implements AnnotationService {
  @Override
  public Annotation annotate(Article article, Set<Annotator> annotators) {
    inside.countDown();
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return service.annotate(article, annotators);
  }

  @Override
  public Map<String, ModelCard> models() {
    return service.models();
  }
}
