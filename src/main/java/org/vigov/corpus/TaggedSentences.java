package org.vigov.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;
import org.vigov.text.Word;

/** Reads the words of a CoNLL-U treebank with their universal parts of speech. */
public final class TaggedSentences {
  private static final int UPOS = 3;

  private TaggedSentences() {}

  /**
   * All sentences, in natural spacing, each word with its tag.
   *
   * @throws CorpusException when the words of a sentence and its tags do not match
   */
  public static List<Sentence> read(Path conllu) throws IOException {
    List<SegmentedText> texts = SegmentedSentences.read(conllu);
    List<List<String>> tags = tags(Files.readAllLines(conllu));
    if (texts.size() != tags.size()) {
      throw new CorpusException(conllu, texts.size() + " sentences, but tags of " + tags.size());
    }
    Tokenizer tokenizer = new Tokenizer();
    List<Sentence> sentences = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      SegmentedText text = texts.get(i);
      if (text.words().size() != tags.get(i).size()) {
        throw new CorpusException(
            conllu, "the sentence '" + text.text() + "' has other words than tags");
      }
      List<Token> tokens = tokenizer.tokenize(text.text(), 0, text.text().length());
      sentences.add(Sentence.of(tokens).withWords(words(text, tags.get(i))));
    }
    return sentences;
  }

  private static List<Word> words(SegmentedText text, List<String> tags) {
    List<Word> words = new ArrayList<>(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      Span span = text.words().get(i);
      String surface = text.text().substring(span.begin(), span.end());
      words.add(new Word(span.begin(), span.end(), surface, Optional.of(tags.get(i))));
    }
    return words;
  }

  private static List<List<String>> tags(List<String> lines) {
    List<List<String>> sentences = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty() && !tags.isEmpty()) {
        sentences.add(List.copyOf(tags));
        tags.clear();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        tags.add(line.split("\t", -1)[UPOS]);
      }
    }
    if (!tags.isEmpty()) {
      sentences.add(List.copyOf(tags));
    }
    return sentences;
  }
}
