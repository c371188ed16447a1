package org.vigov.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigov.text.Sentence;

/**
 * Reads sentences segmented into words: {@code .seg} files (a sentence a line, words separated by
 * spaces, the syllables of a word joined by {@code _}) and CoNLL-U treebanks (a form with inner
 * spaces is one word).
 */
public final class SegmentedSentences {
  private static final int FORM = 1;
  private static final int COLUMNS = 10;

  private SegmentedSentences() {}

  /**
   * Sentences of the project's own tokens.
   *
   * @param dropped how many could not be written with them
   */
  public record Tokenized(List<Sentence> sentences, int dropped) {}

  /** All sentences of a file, or of the {@code .seg} and {@code .conllu} files below a folder. */
  public static List<SegmentedText> read(Path path) throws IOException {
    List<SegmentedText> texts = new ArrayList<>();
    for (Path file : files(path)) {
      for (List<String> words : words(file)) {
        String text = NaturalSpacing.join(words);
        texts.add(new WordFinder(text).next(words).orElseThrow(() -> lost(file, words)));
      }
    }
    return texts;
  }

  /**
   * The sentences of a {@code .seg} file as they stand in the text they were made from.
   *
   * @throws CorpusException when one does not occur there behind the one before it
   */
  public static List<SegmentedText> read(Path file, String text) throws IOException {
    WordFinder finder = new WordFinder(text);
    List<SegmentedText> texts = new ArrayList<>();
    for (List<String> words : words(file)) {
      texts.add(finder.next(words).orElseThrow(() -> lost(file, words)));
    }
    return texts;
  }

  private static CorpusException lost(Path file, List<String> words) {
    return new CorpusException(
        file, "its text does not go on with the sentence '" + String.join(" ", words) + "'");
  }

  /** The sentences to train on. */
  public static Tokenized tokenized(List<SegmentedText> texts) {
    List<Sentence> sentences =
        texts.stream().map(SegmentedText::tokenized).flatMap(Optional::stream).toList();
    return new Tokenized(sentences, texts.size() - sentences.size());
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(file -> file.toString().endsWith(".seg") || file.toString().endsWith(".conllu"))
          .sorted()
          .toList();
    }
  }

  private static List<List<String>> words(Path file) throws IOException {
    List<String> lines =
        Files.readString(file)
            .lines()
            .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
            .toList();
    return file.toString().endsWith(".conllu") ? treebank(file, lines) : segmented(file, lines);
  }

  private static List<List<String>> segmented(Path file, List<String> lines) {
    List<List<String>> sentences = new ArrayList<>();
    for (int number = 1; number <= lines.size(); number++) {
      List<String> words = Arrays.asList(lines.get(number - 1).split(" ", -1));
      if (words.stream().anyMatch(w -> w.isEmpty() || w.startsWith("_") || w.endsWith("_"))) {
        throw new CorpusException(
            file, number, "an empty word; separate words by one space, syllables by one _");
      }
      sentences.add(words.stream().map(word -> word.replace('_', ' ')).toList());
    }
    return sentences;
  }

  private static List<List<String>> treebank(Path file, List<String> lines) {
    List<List<String>> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (line.isEmpty() && !words.isEmpty()) {
        sentences.add(List.copyOf(words));
        words.clear();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
          throw new CorpusException(file, number, columns.length + " columns, wanted " + COLUMNS);
        }
        words.add(form(columns[FORM]));
      }
    }
    if (!words.isEmpty()) {
      sentences.add(List.copyOf(words));
    }
    return sentences;
  }

  /** Undoes what the treebank does to forms: bracket codes, numbers torn apart. */
  private static String form(String form) {
    return switch (form) {
      case "LBKT" -> "(";
      case "RBKT" -> ")";
      default ->
          form.codePoints().noneMatch(Character::isLetter)
              ? form.replace(" ", "")
              : form.replace(" .", ".");
    };
  }
}
