package org.vigov.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vigov.model.Article;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Tokenizer;

/** Small texts for tests, with bars around what is to be found. */
public final class Sentences {
  private Sentences() {}

  /** The text without its bars, as one sentence. */
  public static Sentence of(String marked) {
    String text = plain(marked);
    return Sentence.of(new Tokenizer().tokenize(text, 0, text.length()));
  }

  public static String plain(String marked) {
    return marked.replace("|", "");
  }

  /** Puts bars around stretches of a text. */
  public static String mark(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), '|').insert(spans.get(i).begin(), '|');
    }
    return marked.toString();
  }

  /** An article of one paragraph. */
  public static Article article(String text, Optional<LocalDate> published) {
    return new Article(
        "t",
        Optional.empty(),
        published,
        Optional.empty(),
        text,
        List.of(new Block(BlockType.P, 0, text.length())));
  }
}
