package org.vigov.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vigov.ingest.IngestException.Kind;
import org.vigov.model.Article;
import org.vigov.model.Block;
import org.vigov.text.NormalizedText;

/**
 * Turns the bytes of an article into its text and typed blocks. The text is the input in NFC with
 * nothing removed; of a page it is the visible text. Immutable and safe to share.
 */
public final class ArticleReader {
  private final BlockClassifier classifier;
  private final HtmlInput html = new HtmlInput();
  private final JsonInput json = new JsonInput(html);
  private final XmlInput xml = new XmlInput();

  public ArticleReader(BlockClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * Reads one article.
   *
   * @param id of the article; one inside a JSON object goes before it
   * @throws IngestException when the bytes are no article of that format
   */
  public Article read(byte[] bytes, InputFormat format, String id) {
    return switch (format) {
      case TEXT -> article(text(bytes), id);
      case HTML -> article(html.read(bytes), id);
      case JSON -> article(json.read(bytes), id);
      case XML -> annotated(bytes, id);
    };
  }

  private static Draft text(byte[] bytes) {
    return Draft.ofText(NormalizedText.of(TextDecoder.utf8(bytes)).text());
  }

  private Article annotated(byte[] bytes, String id) {
    Article article = xml.read(bytes, id);
    requireText(article.text());
    return new Article(
        id,
        Printed.headline(article.text(), article.blocks()),
        published(article.text(), article.blocks(), article.published()),
        article.source(),
        article.text(),
        article.blocks());
  }

  private Article article(Draft draft, String id) {
    BinarySniffer.requireNoControls(draft.text(), "the text");
    requireText(draft.text());
    List<Block> blocks = classifier.classify(draft.text(), draft.hints());
    return new Article(
        draft.id().orElse(id),
        draft.headline().or(() -> Printed.headline(draft.text(), blocks)),
        draft.given().or(() -> published(draft.text(), blocks, draft.declared())),
        draft.source(),
        draft.text(),
        blocks);
  }

  private static Optional<LocalDate> published(
      String text, List<Block> blocks, Optional<LocalDate> declared) {
    return Printed.published(text, blocks)
        .or(() -> declared)
        .or(() -> Printed.issued(text, blocks));
  }

  private static void requireText(String text) {
    if (text.isBlank()) {
      throw new IngestException(Kind.NO_TEXT, "the article is empty; send its text");
    }
    if (text.codePoints().noneMatch(Character::isLetter)) {
      throw new IngestException(
          Kind.NO_TEXT, "the article has no letter in it; send the text of an article");
    }
  }
}
