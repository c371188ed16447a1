package org.vigov.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.models.ModelCard;
import org.vigov.pipeline.AnnotationService;
import org.vigov.pipeline.Annotator;
import org.vigov.text.Sentence;
import org.vigov.text.Tokenizer;

/** Finds one sentence and nothing in it; says in its models which annotators were asked for. */
final class StubService implements AnnotationService {
  private final Consumer<Article> before;

  StubService() {
    this(article -> {});
  }

  /**
   * @param before runs first: to wait, or to fail
   */
  StubService(Consumer<Article> before) {
    this.before = before;
  }

  @Override
  public Annotation annotate(Article article, Set<Annotator> annotators) {
    before.accept(article);
    String asked =
        annotators.stream().sorted().map(Annotator::label).collect(Collectors.joining(","));
    return new Annotation(
        article,
        Optional.empty(),
        List.of(Sentence.of(new Tokenizer().tokenize(article.text(), 0, article.text().length()))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of("annotators", asked));
  }

  @Override
  public Map<String, ModelCard> models() {
    return Map.of(
        "ner",
        new ModelCard(
            "ner",
            "stub",
            "1.0",
            "2024-05-06",
            Map.of("corpus", "two articles"),
            "abcdef0123456789",
            Map.of(),
            Map.of("f1", 0.5),
            "GPL-3.0-or-later"));
  }
}
