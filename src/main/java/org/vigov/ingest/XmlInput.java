package org.vigov.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.corpus.CorpusException;
import org.vigov.ingest.IngestException.Kind;
import org.vigov.model.Article;
import org.vigov.model.Block;
import org.vigov.text.Characters;
import org.vigov.text.NormalizedText;

/** Reads annotated XML and keeps of it the text and its blocks. */
final class XmlInput {
  /** An article whose annotation is dropped. */
  Article read(byte[] bytes, String id) {
    String xml = TextDecoder.utf8(bytes);
    try {
      return plain(new AnnotatedXmlReader().parse(xml, Path.of(id + ".xml")).article(), id);
    } catch (CorpusException e) {
      throw new IngestException(Kind.MALFORMED, e.getMessage(), e);
    }
  }

  private static Article plain(Article gold, String id) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Block block : gold.blocks()) {
      text.append(text.isEmpty() ? "" : "\n");
      int begin = text.length();
      text.append(NormalizedText.of(gold.text().substring(block.begin(), block.end())).text());
      int end = text.length();
      while (begin < end && Characters.isSpace(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && Characters.isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        blocks.add(new Block(block.type(), begin, end));
      }
    }
    return new Article(
        id, gold.headline(), gold.published(), gold.source(), text.toString(), blocks);
  }
}
