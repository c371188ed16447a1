package org.vigov.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.text.Span;
import org.vigov.text.Spanned;

/**
 * An annotated article as it is written, not as it is understood: what every format of annotation
 * can carry without loss, whether or not it makes sense yet.
 *
 * @param head attributes of the article: {@code published}, {@code province}
 * @param declarations elements before the body in their order: activities, officials, organizations
 * @param blocks in order, joined in the text by line ends
 * @param mentions in order, without overlap, each in a block
 */
public record MarkedText(
    String id,
    Map<String, String> head,
    List<Declaration> declarations,
    String text,
    List<Block> blocks,
    List<Mention> mentions) {

  /** An element that stands for something outside the text. */
  public record Declaration(String element, Map<String, String> attributes) {
    public Declaration {
      attributes = sorted(attributes);
    }
  }

  /**
   * A marked passage.
   *
   * @param type in capitals: {@code PERSON}
   * @param attributes all that is said of it: {@code value}, {@code ref}, {@code plan}, …
   */
  public record Mention(String type, int begin, int end, Map<String, String> attributes)
      implements Spanned {
    public Mention {
      Span.requireOrdered(begin, end);
      attributes = sorted(attributes);
    }
  }

  public MarkedText {
    head = sorted(head);
    declarations = List.copyOf(declarations);
    blocks = List.copyOf(blocks);
    mentions = mentions.stream().sorted(Comparator.comparingInt(Mention::begin)).toList();
    int last = 0;
    for (Mention mention : mentions) {
      if (mention.begin() < last || mention.end() > text.length()) {
        throw new IllegalArgumentException(
            id + ": the mention " + mention + " overlaps the one before or lies outside the text");
      }
      last = mention.end();
      requireBlock(id, blocks, mention);
    }
  }

  private static void requireBlock(String id, List<Block> blocks, Mention mention) {
    boolean inside =
        blocks.stream().anyMatch(b -> b.begin() <= mention.begin() && mention.end() <= b.end());
    if (!inside) {
      throw new IllegalArgumentException(
          id + ": the mention " + mention + " goes over the end of a paragraph");
    }
  }

  private static Map<String, String> sorted(Map<String, String> map) {
    return java.util.Collections.unmodifiableMap(new TreeMap<>(map));
  }

  /** A paragraph for each line, for formats that know no blocks. */
  static List<Block> lines(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      blocks.add(new Block(BlockType.P, begin, end));
      begin = end + 1;
    }
    blocks.add(new Block(BlockType.P, begin, text.length()));
    return blocks;
  }

  /** The surface of a mention. */
  String surface(Spanned mention) {
    return text.substring(mention.begin(), mention.end());
  }
}
