package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import org.vigov.extract.indicator.Fact.Tie;

/** Shares of a plan: <i>đạt 56,4% KH</i>, <i>bằng 80% dự toán</i>. */
final class PlanShares {
  private PlanShares() {}

  /** Whether a share is said to be that of a plan. */
  static boolean isOfPlan(Scene scene, Tie tie) {
    if (!tie.relation().equals(LinkLabels.PERCENT)) {
      return false;
    }
    Mention share = tie.mention();
    View view = scene.view(share);
    return view.word(share.end()).equals("kh")
        || view.cues().stream()
            .filter(cue -> cue.begin() == share.end())
            .anyMatch(cue -> cue.kind().equals("plan") || cue.kind().equals("aim"));
  }

  /**
   * Gives a share of the plan that was taken for that of a part to the total: plans are made for
   * the whole, and the share may stand behind the parts.
   *
   * @param parents for each fact the index of its total, or -1
   */
  static List<Fact> giveToTotals(Scene scene, List<Fact> facts, int[] parents) {
    List<Fact> given = new ArrayList<>(facts);
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] < 0 || given.get(i).own().hasOver()) {
        continue;
      }
      for (Tie tie : given.get(i).ties()) {
        Fact total = given.get(parents[i]);
        if (isOfPlan(scene, tie) && total.number(LinkLabels.PERCENT).isEmpty()) {
          given.set(i, given.get(i).without(tie));
          given.set(parents[i], total.with(tie));
        }
      }
    }
    return List.copyOf(given);
  }
}
