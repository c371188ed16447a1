package org.vigov.extract.official;

import java.util.List;
import java.util.stream.Collectors;
import org.vigov.lexicon.LexiconFile;
import org.vigov.lexicon.PhraseTable;
import org.vigov.model.Analysis;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/** Tells articles that report a meeting from interviews and notices. */
final class Meetings {
  private final PhraseTable<Boolean> words =
      new PhraseTable<>(
          LexiconFile.entries("meeting-words.tsv").stream()
              .collect(Collectors.toMap(word -> word, word -> true)));

  /** Whether a sentence speaks of a meeting. */
  boolean isOf(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (words.longest(i -> tokens.get(i).norm(), tokens.size(), at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the beginning of an article, its occasion, speaks of a meeting. */
  boolean isOccasion(Analysis analysis) {
    return analysis.sentences().stream().limit(6).anyMatch(this::isOf);
  }
}
