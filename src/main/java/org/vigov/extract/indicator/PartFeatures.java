package org.vigov.extract.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.vigov.extract.indicator.CueWords.Cue;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;

/** What speaks for a figure being a part of a total before it. */
final class PartFeatures implements FeatureExtractor<PartRow> {
  /** No part; a part of the figure before; of its total; of the total of its total. */
  static final String NONE = "none";

  static final String CHILD = "child";
  static final String SIBLING = "sibling";
  static final String UNCLE = "uncle";

  private static final int LONG = 14;
  private static final int MOST_PARTS = 10;

  @Override
  public void extract(PartRow parts, int at, Features features) {
    Row row = parts.row();
    features.add(1);
    Mention mention = row.at(at);
    View view = row.view(at);
    for (int d = 1; d <= 3; d++) {
      features.add(10 + d, view.word(mention.first() - d));
      features.add(15 + d, view.word(mention.end() + d - 1));
    }
    features.add(20, view.word(0), view.word(1));
    if (!row.has(at - 1)) {
      features.add(21);
      return;
    }
    boolean together = row.together(at - 1, at);
    boolean block = row.at(at - 1).block() == mention.block();
    String where = together ? "sentence" : block ? "block" : "apart";
    features.add(22, where);
    between(row, at, where, features);
    figures(row, at, where, features);
    brackets(row, at, features);
    if (parts.sums()) {
      sums(row, at, features);
    }
  }

  private static void between(Row row, int at, String where, Features features) {
    List<String> all = row.between(at - 1, at);
    List<String> tail = all.subList(Math.max(0, all.size() - LONG), all.size());
    for (int i = 0; i < tail.size(); i++) {
      features.add(30, where, tail.get(i));
      if (i + 1 < tail.size()) {
        features.add(31, where, tail.get(i), tail.get(i + 1));
      }
    }
    features.add(32, String.valueOf(Math.min(all.size(), LONG) / 2));
    if (all.size() < 4) {
      features.add(33, String.join(" ", all));
    }
    View view = row.view(at);
    int from = row.at(at).first() - tail.size();
    for (Cue cue : view.cues()) {
      if (cue.begin() >= from && cue.end() <= row.at(at).first()) {
        features.add(34, where, cue.kind());
      }
    }
    features.add(35, tail.contains(";") ? ";" : tail.contains(",") ? "," : "", where);
    features.add(36, tail.contains(":") ? ":" : "", where);
    if (row.has(at - 2) && row.together(at - 2, at - 1) && !all.isEmpty()) {
      List<String> earlier = row.between(at - 2, at - 1);
      boolean alike =
          !earlier.isEmpty() && earlier.get(earlier.size() - 1).equals(all.get(all.size() - 1));
      features.add(37, alike ? "alike" : "", where);
    }
  }

  private static void figures(Row row, int at, String where, Features features) {
    Mention before = row.at(at - 1);
    Mention mention = row.at(at);
    int order = before.figure().value().compareTo(mention.figure().value());
    boolean units = before.figure().unit().equals(mention.figure().unit());
    features.add(40, String.valueOf(order), units ? "alike" : "", where);
    features.add(41, mention.figure().unit().orElse(""), before.figure().unit().orElse(""));
    boolean noun = row.view(at).word(mention.end()).equals(row.view(at - 1).word(before.end()));
    features.add(42, noun ? "alike" : "", String.valueOf(order));
  }

  private static void brackets(Row row, int at, Features features) {
    boolean open = row.openBracket(at).isPresent();
    boolean before = row.openBracket(at - 1).isPresent();
    boolean same =
        open
            && before
            && row.together(at - 1, at)
            && row.openBracket(at).equals(row.openBracket(at - 1));
    features.add(50, open ? same ? "inside" : "opens" : before ? "closed" : "none");
    features.add(
        51, open ? same ? "inside" : "opens" : "none", row.view(at).word(row.at(at).first() - 1));
  }

  /** Figures that add up to the one before them are most likely its parts. */
  private static void sums(Row row, int at, Features features) {
    for (int total = at - 1; total >= Math.max(0, at - MOST_PARTS); total--) {
      BigDecimal rest = row.at(total).figure().value();
      int i = total + 1;
      while (row.has(i) && i <= total + MOST_PARTS && rest.signum() > 0) {
        rest = rest.subtract(row.at(i).figure().value());
        i++;
      }
      if (rest.signum() == 0 && i > at && i - total > 2) {
        features.add(60, total == at - 1 ? "first" : "later");
        return;
      }
    }
    features.add(61);
  }
}
