package org.vigov.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Tokenizer;

/** The lexicon of terms that speak for an area of work, {@code activities.tsv}. */
final class ActivityTerms {

  /**
   * @param words in the form for lookups
   * @param strong whether it says the area alone
   */
  record Term(String label, List<String> words, boolean strong) {
    Term {
      words = List.copyOf(words);
    }

    String text() {
      return String.join(" ", words);
    }
  }

  private final Map<String, List<Term>> byFirstWord = new HashMap<>();

  private ActivityTerms(List<Term> terms) {
    for (Term term : terms) {
      byFirstWord.computeIfAbsent(term.words().get(0), w -> new ArrayList<>()).add(term);
    }
    byFirstWord
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((Term t) -> t.words().size())
                        .reversed()
                        .thenComparing(Term::label)
                        .thenComparing(Term::text)));
  }

  static ActivityTerms load() {
    return new ActivityTerms(
        LexiconFile.rows("activities.tsv", 3).stream()
            .map(row -> new Term(row.get(0), words(row.get(1)), row.get(2).equals("strong")))
            .toList());
  }

  private static List<String> words(String term) {
    List<String> words = new ArrayList<>();
    for (String word : term.split(" ")) {
      words.add(Tokenizer.normalize(word));
    }
    return words;
  }

  /** The terms that begin at a place among words, the longest of each label. */
  List<Term> at(List<String> words, int from) {
    List<Term> found = new ArrayList<>();
    for (Term term : byFirstWord.getOrDefault(words.get(from), List.of())) {
      int to = from + term.words().size();
      boolean covered = found.stream().anyMatch(longer -> longer.label().equals(term.label()));
      if (!covered && to <= words.size() && words.subList(from, to).equals(term.words())) {
        found.add(term);
      }
    }
    return found;
  }
}
