package org.vigov.pos;

import java.util.ArrayList;
import java.util.List;
import org.vigov.tag.TagSequence;
import org.vigov.text.Sentence;
import org.vigov.text.Tokenizer;
import org.vigov.text.Word;

/**
 * What speaks for a part of speech of a word: the words around it, its first and last syllable, and
 * how it is written.
 */
final class PosEvidence {
  private PosEvidence() {}

  static TagSequence of(Sentence sentence) {
    List<Word> words = sentence.words();
    String[] norms = new String[words.size()];
    for (int i = 0; i < norms.length; i++) {
      norms[i] = Tokenizer.normalize(words.get(i).text()).replaceAll("\\s+", "_");
    }
    List<TagSequence.Item> items = new ArrayList<>(norms.length);
    for (int at = 0; at < norms.length; at++) {
      String text = words.get(at).text();
      items.add(
          new TagSequence.Item(text, norms[at], List.of(shape(text)), features(norms, at, text)));
    }
    return new TagSequence(items);
  }

  private static List<String> features(String[] norms, int at, String text) {
    String here = norms[at];
    List<String> features = new ArrayList<>();
    for (int d = -2; d <= 2; d++) {
      features.add("w" + d + "=" + norm(norms, at + d));
    }
    features.add("w-1,0=" + norm(norms, at - 1) + "," + here);
    features.add("w0,1=" + here + "," + norm(norms, at + 1));
    features.add("w-1,1=" + norm(norms, at - 1) + "," + norm(norms, at + 1));
    int first = here.indexOf('_');
    if (first > 0) {
      features.add("first=" + here.substring(0, first));
      features.add("last=" + here.substring(here.lastIndexOf('_') + 1));
    }
    features.add("syllables=" + here.chars().filter(c -> c == '_').count());
    features.add("shape=" + shape(text));
    features.add("shape,start=" + shape(text) + (at == 0));
    return features;
  }

  private static String norm(String[] norms, int at) {
    return at < 0 ? "<" : at >= norms.length ? ">" : norms[at];
  }

  private static String shape(String text) {
    int letters = (int) text.codePoints().filter(Character::isLetter).count();
    int digits = (int) text.codePoints().filter(Character::isDigit).count();
    int capitals = (int) text.codePoints().filter(Character::isUpperCase).count();
    if (letters == 0) {
      return digits > 0 ? "number" : "symbol";
    }
    if (digits > 0) {
      return "code";
    }
    boolean initial = Character.isUpperCase(text.codePointAt(0));
    String size = letters == 1 ? "1" : "";
    return (capitals == letters ? "X" : initial ? "Xx" : capitals > 0 ? "xX" : "x") + size;
  }
}
