package org.vigov.pos;

import java.util.List;
import java.util.Optional;
import org.vigov.text.Sentence;
import org.vigov.text.Word;

/** Scores a tagger on gold words. */
public final class PosEvaluator {
  /** The share of words with the right tag; 0 when there are none. */
  public double accuracy(PosTagger tagger, List<Sentence> gold) {
    List<Sentence> plain = gold.stream().map(PosEvaluator::plain).toList();
    List<Sentence> found = tagger.tag(plain);
    int words = 0;
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      for (int k = 0; k < gold.get(i).words().size(); k++) {
        words++;
        right += gold.get(i).words().get(k).pos().equals(found.get(i).words().get(k).pos()) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) right / words;
  }

  private static Sentence plain(Sentence sentence) {
    return sentence.withWords(
        sentence.words().stream()
            .map(w -> new Word(w.begin(), w.end(), w.text(), Optional.empty()))
            .toList());
  }
}
