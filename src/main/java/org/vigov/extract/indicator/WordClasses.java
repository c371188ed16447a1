package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Tokenizer;

/** What part of speech the words of a sentence most often are. Immutable. */
final class WordClasses {
  static final String UNKNOWN = "?";

  private static final int LONGEST = 4;

  private final Map<String, String> classes = new HashMap<>();

  WordClasses() {
    LexiconFile.rows("word-classes.tsv", 2)
        .forEach(row -> classes.put(Tokenizer.normalize(row.get(0)), row.get(1)));
  }

  /**
   * For each token the class of the word it belongs to; behind the first token of a word it has a
   * plus sign in front.
   *
   * @param lexemes the words of a segmented sentence, empty inside a word; else its tokens
   * @param segmented whether they are words; else the longest known word is taken at each place
   */
  List<String> of(List<String> lexemes, boolean segmented) {
    List<String> found = new ArrayList<>(lexemes.size());
    int at = 0;
    while (at < lexemes.size()) {
      int end = segmented ? wordEnd(lexemes, at) : longest(lexemes, at);
      String form = segmented ? lexemes.get(at) : String.join(" ", lexemes.subList(at, end));
      String kind = classes.getOrDefault(form, UNKNOWN);
      found.add(kind);
      for (int i = at + 1; i < end; i++) {
        found.add("+" + kind);
      }
      at = end;
    }
    return List.copyOf(found);
  }

  private static int wordEnd(List<String> lexemes, int at) {
    int end = at + 1;
    while (end < lexemes.size() && lexemes.get(end).isEmpty()) {
      end++;
    }
    return end;
  }

  private int longest(List<String> tokens, int at) {
    for (int end = Math.min(at + LONGEST, tokens.size()); end > at + 1; end--) {
      if (classes.containsKey(String.join(" ", tokens.subList(at, end)))) {
        return end;
      }
    }
    return at + 1;
  }
}
