package org.vigov.activity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigov.activity.ActivityCues.Cue;
import org.vigov.activity.ActivityCues.Place;
import org.vigov.model.Analysis;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.text.Sentence;
import org.vigov.text.Span;

/** Picks the sentences that speak most for a label. */
public final class ActivityEvidence {
  private static final int MOST = 3;

  /**
   * One to three sentences, the strongest first: those with most and strongest cues; where no cue
   * stands, the first sentence of the lead.
   */
  public List<Span> of(Analysis analysis, ActivityCues cues, String label) {
    Map<Integer, Double> weights = new HashMap<>();
    for (Cue cue : cues.of(label)) {
      weights.merge(cue.sentence(), weight(cue), Double::sum);
    }
    double best = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    List<Span> spans =
        weights.entrySet().stream()
            .filter(entry -> entry.getValue() * 2 >= best)
            .sorted(
                Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(entry -> analysis.sentences().get(entry.getKey()).span())
            .toList();
    return spans.isEmpty() ? lead(analysis) : spans;
  }

  private static double weight(Cue cue) {
    double weight = cue.strong() ? 1 : 0.3;
    return weight * (cue.figure() ? 1.5 : 1) * (cue.place() == Place.HEADLINE ? 1.5 : 1);
  }

  private static List<Span> lead(Analysis analysis) {
    return analysis.article().blocks().stream()
        .filter(block -> block.type() == BlockType.P)
        .findFirst()
        .map(block -> firstSentence(analysis, block))
        .orElse(List.of());
  }

  private static List<Span> firstSentence(Analysis analysis, Block block) {
    return analysis.sentences().stream()
        .filter(block::covers)
        .map(Sentence::span)
        .limit(1)
        .toList();
  }
}
