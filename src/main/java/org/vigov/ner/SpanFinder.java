package org.vigov.ner;

import java.util.List;
import org.vigov.text.Sentence;
import org.vigov.text.Span;

/**
 * Finds candidates of one kind by rules; the recognizer takes them as features and mends the edges
 * of what it finds by them.
 */
@FunctionalInterface
public interface SpanFinder {
  /** Candidates in a sentence, in order, without overlap. */
  List<Span> find(Sentence sentence);
}
