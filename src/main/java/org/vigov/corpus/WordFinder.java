package org.vigov.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.text.Characters;
import org.vigov.text.Span;

/**
 * Finds segmented sentences, one behind the other, in the text they were made from. White space and
 * invisible characters may differ, nothing else. Not thread-safe.
 */
final class WordFinder {
  private final String text;
  private final StringBuilder visible = new StringBuilder();
  private final int[] offsets;
  private int from;

  WordFinder(String text) {
    this.text = text;
    offsets = new int[text.length()];
    for (int at = 0; at < text.length(); at++) {
      if (!isIgnored(text.charAt(at))) {
        offsets[visible.length()] = at;
        visible.append(text.charAt(at));
      }
    }
  }

  /** The next sentence with these words; empty when there is none. */
  Optional<SegmentedText> next(List<String> words) {
    List<String> wanted = words.stream().map(WordFinder::visible).toList();
    int at = visible.indexOf(String.join("", wanted), from);
    if (at < 0) {
      return Optional.empty();
    }
    int begin = offsets[at];
    List<Span> spans = new ArrayList<>(wanted.size());
    for (String word : wanted) {
      int last = offsets[at + word.length() - 1];
      spans.add(new Span(offsets[at] - begin, last + 1 - begin));
      at += word.length();
    }
    from = at;
    return Optional.of(new SegmentedText(text.substring(begin, offsets[at - 1] + 1), spans));
  }

  private static String visible(String word) {
    StringBuilder visible = new StringBuilder(word.length());
    word.chars().filter(c -> !isIgnored(c)).forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  private static boolean isIgnored(int c) {
    return Characters.isSpace(c) || Characters.isInvisible(c);
  }
}
