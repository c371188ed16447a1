package org.vigov.extract.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Tokenizer;

/** The abbreviations in names of public bodies and what they are short for. */
final class Abbreviations {
  /** Stands among the words of a name for the place at its beginning. */
  static final String FIRST = "^";

  /**
   * @param condition words that must stand in the same name; none when empty
   */
  private record Expansion(List<String> words, Set<String> condition) {}

  private final Map<String, List<Expansion>> expansions = new HashMap<>();

  private Abbreviations(List<List<String>> rows) {
    for (List<String> row : rows) {
      Set<String> condition =
          row.get(2).equals("-") ? Set.of() : Set.of(Tokenizer.normalize(row.get(2)).split(" "));
      expansions
          .computeIfAbsent(row.get(0), key -> new ArrayList<>())
          .add(new Expansion(List.of(row.get(1).split(" ")), condition));
    }
    // The narrower reading is tried first.
    expansions
        .values()
        .forEach(list -> list.sort((a, b) -> b.condition().size() - a.condition().size()));
  }

  static Abbreviations load() {
    return new Abbreviations(LexiconFile.rows("organization-abbreviations.tsv", 3));
  }

  /**
   * What a word is short for.
   *
   * @param word <i>KH&amp;CN</i>, <i>KHCN</i>, <i>KH-CN</i>
   * @param name the norms of all words of the name it stands in, and {@link #FIRST} when the word
   *     begins it
   */
  Optional<List<String>> expand(String word, Set<String> name) {
    String upper = word.toUpperCase(Locale.ROOT);
    if (!isCapitals(word) && !upper.equals("QUATEST")) {
      return Optional.empty();
    }
    String joined = upper.replaceAll("[-–/]", "&");
    return find(joined, name)
        .or(() -> find(upper.replaceAll("[-–/&.]", ""), name))
        .or(() -> parts(joined, name));
  }

  /** <i>PCTT&amp;TKCN</i>: each part is known, the whole is not. */
  private Optional<List<String>> parts(String joined, Set<String> name) {
    List<String> words = new ArrayList<>();
    for (String part : joined.split("&")) {
      Optional<List<String>> spelled = find(part, name);
      if (spelled.isEmpty() || part.length() < 3) {
        return Optional.empty();
      }
      words.addAll(words.isEmpty() ? List.of() : List.of("và"));
      words.addAll(spelled.get());
    }
    return Optional.of(words);
  }

  private Optional<List<String>> find(String key, Set<String> name) {
    return expansions.getOrDefault(key, List.of()).stream()
        .filter(expansion -> name.containsAll(expansion.condition()))
        .map(Expansion::words)
        .findFirst();
  }

  /** Whether a word is written in capitals alone, as abbreviations are. */
  static boolean isCapitals(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isUpperCase(c);
    }
    return letter;
  }
}
