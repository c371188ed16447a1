package org.vigov.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** The cue phrases of menus, counters, captions, bylines and so on, found by their tokens. */
final class BlockCues {
  private record Cue(String kind, List<String> words) {}

  /**
   * A cue in a line.
   *
   * @param at the token it begins with
   * @param length in tokens
   */
  record Hit(String kind, int at, int length) {}

  private final Map<String, List<Cue>> byFirst = new HashMap<>();

  private BlockCues(List<List<String>> rows) {
    Tokenizer tokenizer = new Tokenizer();
    for (List<String> row : rows) {
      String phrase = row.get(1);
      List<String> words =
          tokenizer.tokenize(phrase, 0, phrase.length()).stream().map(Token::norm).toList();
      byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Cue(row.get(0), words));
    }
  }

  static BlockCues load() {
    return new BlockCues(LexiconFile.rows("block_cues.tsv", 2));
  }

  /** The longest cue of each kind at each place among the first {@code limit} tokens. */
  List<Hit> find(List<Token> tokens, int limit) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < Math.min(limit, tokens.size()); at++) {
      Map<String, Integer> longest = new TreeMap<>();
      for (Cue cue : byFirst.getOrDefault(tokens.get(at).norm(), List.of())) {
        if (matches(cue.words(), tokens, at)) {
          longest.merge(cue.kind(), cue.words().size(), Math::max);
        }
      }
      for (Map.Entry<String, Integer> hit : longest.entrySet()) {
        hits.add(new Hit(hit.getKey(), at, hit.getValue()));
      }
    }
    return hits;
  }

  private static boolean matches(List<String> words, List<Token> tokens, int at) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.get(at + i).norm().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
