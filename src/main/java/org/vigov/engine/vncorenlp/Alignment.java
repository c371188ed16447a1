package org.vigov.engine.vncorenlp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigov.text.Span;

/**
 * Finds words in the text they were made from, although VnCoreNLP moves tone marks (<i>Ủy, Uỷ</i>),
 * cuts tokens and loses some. Letters are compared without marks and case, one for one; what is not
 * found soon behind the word before it has no place.
 */
final class Alignment {
  /** So far ahead a syllable is looked for; keeps the search linear. */
  private static final int REACH = 80;

  private final String text;
  private int at;

  Alignment(String text) {
    this.text = fold(text);
  }

  /** The places of words, in the order of both. */
  static List<Optional<Span>> of(String text, List<VnWord> words) {
    Alignment alignment = new Alignment(text);
    List<Optional<Span>> spans = new ArrayList<>(words.size());
    words.forEach(word -> spans.add(alignment.next(word.form())));
    return spans;
  }

  /** Where the next word stands: from its first syllable found to the last. */
  private Optional<Span> next(String form) {
    int begin = -1;
    int end = -1;
    String[] syllables = form.equals("_") ? new String[] {"_"} : form.split("_");
    for (String syllable : syllables) {
      String folded = fold(syllable);
      int limit = Math.min(text.length(), at + REACH + folded.length());
      int found = folded.isEmpty() ? -1 : text.substring(at, limit).indexOf(folded);
      if (found >= 0) {
        begin = begin < 0 ? at + found : begin;
        end = at + found + folded.length();
        at = end;
      }
    }
    return begin < 0 ? Optional.empty() : Optional.of(new Span(begin, end));
  }

  /** Each code unit without its marks, in lower case; the length stays. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String one = text.substring(i, i + 1);
      char c = one.charAt(0);
      if (c > 0x7f && !Character.isSurrogate(c)) {
        c = Normalizer.normalize(one, Normalizer.Form.NFD).charAt(0);
      }
      String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
      folded.append(lower.length() == 1 ? lower.charAt(0) : c);
    }
    return folded.toString();
  }
}
