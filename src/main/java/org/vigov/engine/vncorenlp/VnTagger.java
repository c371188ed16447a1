package org.vigov.engine.vncorenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagSequence;
import org.vigov.tag.Tags;
import org.vigov.text.Span;

/**
 * Labels the items of a sequence by what VnCoreNLP says of the text they make. An item has the word
 * that holds its beginning.
 */
final class VnTagger implements SequenceTagger {
  private final VnPipeline pipeline;
  private final BiFunction<VnWord, Boolean, String> label;
  private final String none;

  /**
   * @param label of an item, by its word and whether the item begins it
   * @param none label of an item that is in no word
   */
  VnTagger(VnPipeline pipeline, BiFunction<VnWord, Boolean, String> label, String none) {
    this.pipeline = pipeline;
    this.label = label;
    this.none = none;
  }

  @Override
  public List<Tags> tag(List<TagSequence> sequences) {
    return sequences.stream().map(this::tag).toList();
  }

  private Tags tag(TagSequence sequence) {
    StringBuilder text = new StringBuilder();
    List<Span> items = new ArrayList<>(sequence.size());
    for (TagSequence.Item item : sequence.items()) {
      int begin = text.length();
      text.append(item.text());
      items.add(new Span(begin, text.length()));
      text.append(' ');
    }
    List<VnWord> words = pipeline.words(text.toString());
    List<Optional<Span>> places = Alignment.of(text.toString(), words);
    List<String> labels = new ArrayList<>(items.size());
    List<Double> scores = new ArrayList<>(items.size());
    int next = 0;
    for (Span item : items) {
      while (next < words.size() && endsBefore(places.get(next), item.begin())) {
        next++;
      }
      boolean held = next < words.size() && places.get(next).get().begin() < item.end();
      labels.add(
          held
              ? label.apply(words.get(next), places.get(next).get().begin() >= item.begin())
              : none);
      scores.add(1.0);
    }
    return new Tags(labels, scores);
  }

  private static boolean endsBefore(Optional<Span> place, int begin) {
    return place.isEmpty() || place.get().end() <= begin;
  }
}
