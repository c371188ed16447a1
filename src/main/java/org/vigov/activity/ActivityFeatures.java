package org.vigov.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vigov.activity.ActivityCues.Cue;
import org.vigov.activity.ActivityCues.Place;

/**
 * What speaks for and against a label in an article, as strings for a bag-of-features learner: how
 * often, where and with how many figures its cues stand, which they are, and the words and pairs of
 * words of the article.
 */
public final class ActivityFeatures {
  private static final int[] STEPS = {1, 2, 3, 5, 8, 13};

  /** The distinct features for one label. */
  public List<String> of(ActivityCues article, String label) {
    List<String> features = new ArrayList<>(own(article, label));
    features.addAll(shared(article));
    return List.copyOf(features);
  }

  /** The distinct features that hold for one label. */
  Set<String> own(ActivityCues article, String label) {
    Set<String> features = new LinkedHashSet<>();
    cues(article, label, features);
    return features;
  }

  /** The distinct features that hold for all labels; none of them is one of {@link #own}. */
  Set<String> shared(ActivityCues article) {
    Set<String> features = new LinkedHashSet<>();
    article(article, features);
    return features;
  }

  private static void cues(ActivityCues article, String label, Set<String> features) {
    List<Cue> all = article.of(label);
    List<Cue> strong = all.stream().filter(Cue::strong).toList();
    atLeast(features, "strong", clauses(strong, cue -> true));
    atLeast(features, "cue", clauses(all, cue -> true));
    atLeast(features, "figure", clauses(strong, Cue::figure));
    atLeast(features, "cuefigure", clauses(all, Cue::figure));
    atLeast(
        features, "sentences", (int) strong.stream().mapToInt(Cue::sentence).distinct().count());
    atLeast(features, "terms", (int) strong.stream().map(Cue::term).distinct().count());
    for (Place place : Place.values()) {
      atLeast(features, "strong" + place, clauses(strong, cue -> cue.place() == place));
    }
    int percent = 100 * clauses(strong, cue -> true) / Math.max(1, article.clauses());
    atLeast(features, "percent", percent);
    for (Cue cue : all) {
      features.add("term=" + cue.term());
      if (cue.place() == Place.HEADLINE || cue.place() == Place.LEAD) {
        features.add("top=" + cue.term());
      }
      if (cue.figure()) {
        features.add("figureterm=" + cue.term());
      }
    }
  }

  private static void article(ActivityCues article, Set<String> features) {
    Set<String> areas =
        article.cues().stream().filter(Cue::strong).map(Cue::label).collect(Collectors.toSet());
    atLeast(features, "areas", areas.size());
    for (List<String> words : article.words()) {
      String previous = "";
      for (String word : words) {
        boolean isWord = !word.isEmpty() && Character.isLetter(word.charAt(0));
        if (isWord) {
          features.add("w=" + word);
          if (!previous.isEmpty()) {
            features.add("w=" + previous + "_" + word);
          }
        }
        previous = isWord ? word : "";
      }
    }
  }

  private static int clauses(Collection<Cue> cues, Predicate<Cue> which) {
    return (int) cues.stream().filter(which).mapToInt(Cue::clause).distinct().count();
  }

  private static void atLeast(Set<String> features, String name, int count) {
    List<String> steps = new ArrayList<>();
    for (int step : STEPS) {
      if (count >= step) {
        steps.add(name + ">=" + step);
      }
    }
    features.addAll(steps.isEmpty() ? List.of(name + "=0") : steps);
  }
}
