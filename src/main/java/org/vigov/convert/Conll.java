package org.vigov.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.vigov.convert.MarkedText.Mention;
import org.vigov.model.Block;
import org.vigov.text.Sentence;
import org.vigov.text.SentenceSplitter;
import org.vigov.text.Span;
import org.vigov.text.Token;

/**
 * Token and tag in two columns, a blank line between sentences. Comments say the text between the
 * tokens, so that it comes back as it was: {@code # text} before the first sentence, in JSON. Files
 * of others without it get one space between tokens and a paragraph for each sentence.
 */
final class Conll implements Interchange.Format {
  static final String TEXT = "# text = ";
  static final String EXTRAS = "# vigov = ";
  private final SentenceSplitter splitter = new SentenceSplitter();

  @Override
  public Map<String, String> write(List<MarkedText> articles) {
    Map<String, String> files = new LinkedHashMap<>();
    articles.forEach(article -> files.put(article.id() + ".conll", write(article)));
    return files;
  }

  private String write(MarkedText article) {
    StringBuilder out = new StringBuilder();
    out.append(TEXT).append(Extras.JSON.valueToTree(article.text()).toString()).append('\n');
    out.append(EXTRAS).append(Extras.withMentions(article)).append('\n');
    for (Block block : article.blocks()) {
      for (Sentence sentence : splitter.sentences(article.text(), block.begin(), block.end())) {
        sentence.tokens().forEach(token -> token(out, article, token));
        out.append('\n');
      }
    }
    return out.toString();
  }

  /** A token; in pieces where a mention begins or ends in it. */
  private static void token(StringBuilder out, MarkedText article, Token token) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(token.begin(), token.end()));
    List<Mention> here = article.mentions().stream().filter(m -> m.overlaps(token)).toList();
    for (Mention mention : here) {
      edges.add(Math.max(mention.begin(), token.begin()));
      edges.add(Math.min(mention.end(), token.end()));
    }
    for (int begin : edges.headSet(token.end())) {
      Span piece = new Span(begin, edges.higher(begin));
      String tag =
          here.stream()
              .filter(m -> m.overlaps(piece))
              .findFirst()
              .map(m -> (m.begin() >= piece.begin() ? "B-" : "I-") + m.type())
              .orElse("O");
      out.append(article.surface(piece)).append('\t').append(tag).append('\n');
    }
  }

  @Override
  public List<MarkedText> read(Map<String, String> files) {
    List<MarkedText> articles = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          if (name.toLowerCase(Locale.ROOT).matches(".*\\.(conll|bio|iob)")) {
            try {
              articles.add(new ConllReader(content).article(name.replaceAll("\\.[^.]*$", "")));
            } catch (JsonProcessingException | IllegalArgumentException | ConversionException e) {
              throw new ConversionException(name + ": " + e.getMessage(), e);
            }
          }
        });
    return articles;
  }
}
