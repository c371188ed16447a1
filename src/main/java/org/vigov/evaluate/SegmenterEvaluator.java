package org.vigov.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vigov.corpus.SegmentedText;
import org.vigov.segment.Segmenter;
import org.vigov.text.SentenceSplitter;
import org.vigov.text.Span;
import org.vigov.text.Word;

/**
 * Scores a segmenter on natural text: it gets the text, cut into sentences and tokens as in
 * service, and its words count as found where they begin and end as in the gold segmentation.
 */
public final class SegmenterEvaluator {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** The words of all texts. */
  public Counts evaluate(Segmenter segmenter, List<SegmentedText> texts) {
    return texts.stream()
        .map(text -> compare(text, words(segmenter, text.text())))
        .reduce(Counts.NONE, Counts::plus);
  }

  /** Compares words with the gold ones of the same text. */
  public static Counts compare(SegmentedText gold, List<Span> found) {
    Set<Span> wanted = new HashSet<>(gold.words());
    int right = (int) found.stream().filter(wanted::contains).count();
    return new Counts(wanted.size(), found.size(), right);
  }

  /** The words of a text whose lines are its blocks. */
  public List<Span> words(Segmenter segmenter, String text) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      segmenter.segment(splitter.sentences(text, begin, end)).stream()
          .flatMap(sentence -> sentence.words().stream())
          .map(Word::span)
          .forEach(spans::add);
      begin = end + 1;
    }
    return spans;
  }
}
