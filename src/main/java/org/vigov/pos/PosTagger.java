package org.vigov.pos;

import java.util.List;
import org.vigov.text.Sentence;

/** Gives words their parts of speech. Implementations are safe to share among threads. */
@FunctionalInterface
public interface PosTagger {
  /** The same sentences with a universal tag at each word; words must be there. */
  List<Sentence> tag(List<Sentence> sentences);
}
