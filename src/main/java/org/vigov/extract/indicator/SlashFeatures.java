package org.vigov.extract.indicator;

import java.util.Set;
import org.vigov.extract.indicator.CueWords.Cue;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;

/** Whether the y of <i>x/y</i> was to be done or is all there is. */
final class SlashFeatures implements FeatureExtractor<Row> {
  static final String PLAN = "plan";
  static final String TOTAL = "total";
  private static final int BAG = 10;

  /** The first words of plan, budget and quota, and how they are shortened. */
  private static final Set<String> PLANS = Set.of("kế", "kh", "dự", "chỉ", "so");

  @Override
  public void extract(Row row, int at, Features features) {
    features.add(1);
    Mention mention = row.at(at);
    View view = row.view(at);
    for (int d = 1; d <= 2; d++) {
      features.add(2 + d, view.word(mention.first() - d));
      features.add(5 + d, view.word(mention.end() + d - 1));
    }
    for (int i = Math.max(0, mention.first() - BAG); i < mention.first(); i++) {
      features.add(10, view.word(i));
      features.add(12, view.word(i), view.word(i + 1));
    }
    for (int i = mention.end(); i < Math.min(view.length(), mention.end() + BAG); i++) {
      features.add(11, view.word(i));
      features.add(13, view.word(i), view.word(i + 1));
    }
    near(view, mention, features);
    row.scene()
        .announcer(mention)
        .ifPresent(before -> features.add(21, planned(before) ? "planned" : ""));
    features.add(14, mention.figure().unit().orElse(""));
    boolean more =
        mention
            .figure()
            .over()
            .filter(over -> over.compareTo(mention.figure().value()) < 0)
            .isPresent();
    features.add(15, more ? "exceeded" : "");
    features.add(16, planned(view) ? "planned" : "");
    for (int s = mention.sentence() - 1;
        s >= Math.max(0, mention.sentence() - 2) && row.scene().blocks().get(s) == mention.block();
        s--) {
      features.add(17, planned(row.scene().views().get(s)) ? "planned" : "");
    }
  }

  /** What is said of a plan close by, and what the percentage behind the figure is of. */
  private static void near(View view, Mention mention, Features features) {
    int to = Math.min(view.length(), mention.end() + BAG);
    boolean plan = false;
    for (Cue cue : view.cues()) {
      boolean close = cue.begin() < to && cue.end() > mention.first() - BAG;
      plan |= close && cue.kind().equals("plan");
    }
    features.add(18, plan ? "planned" : "");
    for (int i = mention.end(); i < to; i++) {
      if (view.word(i).equals("#n")) {
        features.add(19, view.word(i + 1));
        features.add(20, isPlan(view.word(i + 1)) ? "planned" : "", view.word(i - 1));
        break;
      }
    }
  }

  private static boolean isPlan(String word) {
    return PLANS.contains(word);
  }

  private static boolean planned(View view) {
    return view.words().contains("kh")
        || view.cues().stream().anyMatch(c -> c.kind().equals("plan"));
  }
}
