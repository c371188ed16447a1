package org.vigov.extract.organization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Tokenizer;

/** The fields of work that stand in names of bodies, by which misprints are seen. */
final class Sectors {
  /**
   * @param words as they are spelled in names
   * @param key norms of the words that count
   */
  record Sector(List<String> words, List<String> key) {}

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private final List<Sector> sectors;

  private Sectors(List<String> names) {
    sectors =
        names.stream()
            .map(name -> List.of(name.replace(",", " ,").split(" ")))
            .map(words -> new Sector(words, key(words)))
            .toList();
  }

  static Sectors load() {
    return new Sectors(LexiconFile.entries("organization-sectors.tsv"));
  }

  /** The sector that makes up the whole of the words given, allowing one misprint. */
  Optional<Sector> find(List<String> key) {
    Optional<Sector> exact = sectors.stream().filter(s -> s.key().equals(key)).findFirst();
    return exact.isPresent() || key.size() < 3
        ? exact
        : sectors.stream().filter(s -> resembles(s.key(), key)).findFirst();
  }

  /** The norms of the words that tell names apart: no punctuation, no link words. */
  static List<String> key(List<String> words) {
    List<String> key = new ArrayList<>();
    for (String word : words) {
      String norm = Tokenizer.normalize(word);
      boolean counts = Character.isLetterOrDigit(norm.codePointAt(0));
      if (counts && !norm.equals("và") && !norm.equals("các")) {
        key.add(norm);
      }
    }
    return List.copyOf(key);
  }

  /** Whether two names are one but for tone marks and at most one letter. */
  static boolean resembles(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    int misprints = 0;
    for (int i = 0; i < a.size() && misprints <= 1; i++) {
      if (!a.get(i).equals(b.get(i)) && !fold(a.get(i)).equals(fold(b.get(i)))) {
        misprints += differsByOne(fold(a.get(i)), fold(b.get(i))) ? 1 : 2;
      }
    }
    return misprints <= 1;
  }

  private static boolean differsByOne(String a, String b) {
    int prefix = 0;
    while (prefix < Math.min(a.length(), b.length()) && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    String restA = a.substring(prefix);
    String restB = b.substring(prefix);
    boolean letter = !restA.isEmpty() && !restB.isEmpty() && tail(restA).equals(tail(restB));
    boolean more = !restA.isEmpty() && tail(restA).equals(restB);
    boolean less = !restB.isEmpty() && tail(restB).equals(restA);
    return a.length() > 1 && b.length() > 1 && (letter || more || less);
  }

  private static String tail(String text) {
    return text.substring(1);
  }

  /** Without tone and vowel marks, and with d for đ. */
  static String fold(String norm) {
    return MARKS
        .matcher(Normalizer.normalize(norm, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }
}
