package org.vigov.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vigov.corpus.SegmentedText;
import org.vigov.text.SentenceSplitter;
import org.vigov.text.Span;
import org.vigov.text.Word;

/**
 * Scores a segmenter on natural text: it gets the text, cut into sentences and tokens as in
 * service, and its words count as found where they begin and end as in the gold segmentation.
 */
public final class SegmenterEvaluator {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** The score over all words of the texts. */
  public WordScore evaluate(Segmenter segmenter, List<SegmentedText> texts) {
    WordScore score = new WordScore(0, 0, 0);
    for (SegmentedText text : texts) {
      score = score.plus(evaluate(segmenter, text));
    }
    return score;
  }

  private WordScore evaluate(Segmenter segmenter, SegmentedText gold) {
    Set<Span> wanted = new HashSet<>(gold.words());
    List<Span> found = words(segmenter, gold.text());
    int correct = (int) found.stream().filter(wanted::contains).count();
    return new WordScore(gold.words().size(), found.size(), correct);
  }

  /** The words of a text whose lines are its blocks. */
  private List<Span> words(Segmenter segmenter, String text) {
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
