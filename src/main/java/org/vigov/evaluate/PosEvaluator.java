package org.vigov.evaluate;

import java.util.List;
import java.util.Optional;
import org.vigov.pos.PosTagger;
import org.vigov.text.Sentence;
import org.vigov.text.Word;

/** Scores a tagger on gold words. */
public final class PosEvaluator {
  private PosEvaluator() {}

  /** The words of all sentences: as many are predicted as there are, so that F1 is the accuracy. */
  public static Counts evaluate(PosTagger tagger, List<Sentence> gold) {
    List<Sentence> found = tagger.tag(gold.stream().map(PosEvaluator::plain).toList());
    Counts counts = Counts.NONE;
    for (int i = 0; i < gold.size(); i++) {
      counts = counts.plus(compare(gold.get(i), found.get(i)));
    }
    return counts;
  }

  /** Compares the tags of the words of one sentence. */
  public static Counts compare(Sentence gold, Sentence found) {
    int words = gold.words().size();
    int right = 0;
    for (int at = 0; at < words; at++) {
      right += gold.words().get(at).pos().equals(found.words().get(at).pos()) ? 1 : 0;
    }
    return new Counts(words, words, right);
  }

  /** The sentence with its words, but not their tags. */
  public static Sentence plain(Sentence sentence) {
    return sentence.withWords(
        sentence.words().stream()
            .map(w -> new Word(w.begin(), w.end(), w.text(), Optional.empty()))
            .toList());
  }
}
