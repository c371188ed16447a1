package org.vigov.extract.official;

import java.util.List;
import java.util.stream.Collectors;
import org.vigov.lexicon.LexiconFile;
import org.vigov.model.Analysis;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/** Tells articles that report a meeting from interviews and notices. */
final class Meetings {
  private final List<String> words;

  Meetings() {
    words =
        LexiconFile.entries("meeting-words.tsv").stream().map(word -> " " + word + " ").toList();
  }

  /** Whether a sentence speaks of a meeting. */
  boolean isOf(Sentence sentence) {
    String norms =
        sentence.tokens().stream().map(Token::norm).collect(Collectors.joining(" ", " ", " "));
    return words.stream().anyMatch(norms::contains);
  }

  /** Whether the beginning of an article, its occasion, speaks of a meeting. */
  boolean isOccasion(Analysis analysis) {
    return analysis.sentences().stream().limit(6).anyMatch(this::isOf);
  }
}
