package org.vigov.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vigov.model.Analysis;
import org.vigov.model.BlockType;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/**
 * The features of an article for the classification: its words and pairs of words, and for each
 * activity how many sentences hold a cue, how many of them a figure too, and whether the headline
 * or the beginning does. An area named in one clause does not make a label; several sentences, a
 * figure or the occasion do.
 */
public final class ActivityFeatures {
  private static final int BEGINNING = 3;

  private final ActivityCues cues = new ActivityCues();

  /**
   * An article's features.
   *
   * @param sentences those that count, boilerplate left out
   * @param cueCounts for each of these sentences, the number of cues by activity
   */
  public record Bag(
      List<String> features, List<Sentence> sentences, List<Map<String, Integer>> cueCounts) {}

  public Bag of(Analysis analysis) {
    List<Sentence> sentences = new ArrayList<>();
    List<Map<String, Integer>> counts = new ArrayList<>();
    TreeSet<String> features = new TreeSet<>();
    Map<String, int[]> tallies = new TreeMap<>();
    for (Sentence sentence : analysis.sentences()) {
      BlockType block = analysis.blockAt(sentence.begin()).type();
      if (block == BlockType.BOILERPLATE) {
        continue;
      }
      boolean headline = block == BlockType.HEADLINE;
      words(sentence, headline, features);
      Map<String, Integer> found = cues.count(sentence);
      boolean figure = sentence.tokens().stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER);
      int position = sentences.size();
      found.forEach(
          (activity, count) -> {
            int[] tally = tallies.computeIfAbsent(activity, a -> new int[5]);
            tally[0]++;
            tally[1] += count;
            tally[2] += figure ? 1 : 0;
            tally[3] += headline ? 1 : 0;
            tally[4] += !headline && position < BEGINNING + 2 ? 1 : 0;
          });
      sentences.add(sentence);
      counts.add(found);
    }
    tallies.forEach((activity, tally) -> tally(activity, tally, features));
    return new Bag(List.copyOf(features), sentences, counts);
  }

  private static void words(Sentence sentence, boolean headline, Set<String> features) {
    String before = "";
    for (Token token : sentence.tokens()) {
      if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.CODE) {
        before = "";
        continue;
      }
      if (!before.isEmpty()) {
        features.add("w=" + before + "_" + token.norm());
        if (headline) {
          features.add("h=" + before + "_" + token.norm());
        }
      }
      before = token.norm();
    }
  }

  /** Each count as a row of thresholds it reaches, so that more never counts as less. */
  private static void tally(String activity, int[] tally, Set<String> features) {
    String[] names = {"sentences", "cues", "figures", "headline", "beginning"};
    int[] steps = {1, 2, 3, 4, 6, 9, 13};
    for (int i = 0; i < names.length; i++) {
      for (int step : steps) {
        if (tally[i] >= step) {
          features.add("c=" + activity + "/" + names[i] + ">=" + step);
        }
      }
    }
  }
}
