package org.vigov.engine.dl4j;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.vigov.tag.FeatureCounts;
import org.vigov.tag.TagExample;
import org.vigov.tag.TagSequence;

/** How sequences and labels become numbers. In words and characters 0 is padding, 1 unknown. */
record Encoding(Vocabulary words, Vocabulary characters, Vocabulary marks, Vocabulary labels) {
  /** So many characters of an item are looked at; few syllables have more than seven. */
  static final int CHARACTERS = 10;

  /** Lengths are padded to a multiple, so that a batch holds sequences of about one length. */
  static final int STEP = 8;

  private static final int CUTOFF = 2;
  private static final int UNKNOWN = 1;

  static Encoding of(List<TagExample> examples) {
    TreeSet<String> labels = new TreeSet<>();
    examples.forEach(example -> labels.addAll(example.labels()));
    return new Encoding(
        frequent(FeatureCounts.of(examples, item -> List.of(item.norm()))),
        frequent(FeatureCounts.of(examples, item -> characters(item.text()))),
        frequent(FeatureCounts.of(examples, TagSequence.Item::marks)),
        new Vocabulary(List.copyOf(labels)));
  }

  private static Vocabulary frequent(FeatureCounts counts) {
    return new Vocabulary(counts.atLeast(CUTOFF));
  }

  static List<String> characters(String text) {
    return text.codePoints().limit(CHARACTERS).mapToObj(Character::toString).toList();
  }

  int word(String norm) {
    return UNKNOWN + 1 + words.number(norm);
  }

  int character(String character) {
    return UNKNOWN + 1 + characters.number(character);
  }

  int wordCount() {
    return words.size() + UNKNOWN + 1;
  }

  int characterCount() {
    return characters.size() + UNKNOWN + 1;
  }

  static int padded(int length) {
    return (length + STEP - 1) / STEP * STEP;
  }

  void write(DataOutputStream out) throws IOException {
    words.write(out);
    characters.write(out);
    marks.write(out);
    labels.write(out);
  }

  static Encoding read(DataInputStream in) throws IOException {
    Vocabulary words = Vocabulary.read(in);
    Vocabulary characters = Vocabulary.read(in);
    Vocabulary marks = Vocabulary.read(in);
    return new Encoding(words, characters, marks, Vocabulary.read(in));
  }
}
