package org.vigov.model;

import org.vigov.text.Span;
import org.vigov.text.Spanned;

/** A block of an article: a paragraph, headline, caption and so on, without its line end. */
public record Block(BlockType type, int begin, int end) implements Spanned {
  public Block {
    Span.requireOrdered(begin, end);
  }
}
