package org.vigov.convert;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vigov.convert.MarkedText.Declaration;
import org.vigov.convert.MarkedText.Mention;
import org.vigov.model.Block;
import org.vigov.write.XmlText;

/** Writes the corpus format. */
final class CorpusXmlWriter {
  private static final Set<String> DECLARED = Set.of("activity", "official", "org");

  private CorpusXmlWriter() {}

  static String write(MarkedText article) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<article");
    attribute(out, "id", article.id());
    article.head().forEach((name, value) -> attribute(out, name, value));
    out.append(">\n  <activities>\n");
    declarations(out, article.declarations(), "    ", Set.of("activity"));
    out.append("  </activities>\n");
    declarations(out, article.declarations(), "  ", Set.of("official", "org"));
    out.append("  <body>\n");
    article.blocks().forEach(block -> block(out, article, block));
    return out.append("  </body>\n</article>\n").toString();
  }

  private static void declarations(
      StringBuilder out, List<Declaration> declarations, String indent, Set<String> elements) {
    for (Declaration declaration : declarations) {
      if (!DECLARED.contains(declaration.element())) {
        throw new ConversionException("the corpus has no element " + declaration.element());
      }
      if (elements.contains(declaration.element())) {
        out.append(indent).append('<').append(declaration.element());
        attributes(out, declaration.attributes());
        out.append("/>\n");
      }
    }
  }

  private static void block(StringBuilder out, MarkedText article, Block block) {
    out.append("    <").append(block.type().label()).append('>');
    int at = block.begin();
    for (Mention mention : article.mentions()) {
      if (mention.begin() >= block.begin() && mention.end() <= block.end()) {
        out.append(XmlText.escape(article.text().substring(at, mention.begin())));
        mention(out, article, mention);
        at = mention.end();
      }
    }
    out.append(XmlText.escape(article.text().substring(at, block.end())));
    out.append("</").append(block.type().label()).append(">\n");
  }

  private static void mention(StringBuilder out, MarkedText article, Mention mention) {
    String element = mention.type().toLowerCase(Locale.ROOT);
    out.append('<').append(element);
    attributes(out, mention.attributes());
    out.append('>').append(XmlText.escape(article.surface(mention)));
    out.append("</").append(element).append('>');
  }

  private static void attributes(StringBuilder out, Map<String, String> attributes) {
    attributes.forEach((name, value) -> attribute(out, name, value));
  }

  private static void attribute(StringBuilder out, String name, String value) {
    out.append(' ').append(name).append("=\"").append(XmlText.escape(value)).append('"');
  }
}
