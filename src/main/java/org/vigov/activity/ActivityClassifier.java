package org.vigov.activity;

import java.util.List;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;

/** Says which areas of work an article reports on. Implementations are immutable. */
public interface ActivityClassifier {
  /**
   * The labels that apply, best first, each with its score from 0 to 1 and the one to three
   * sentences that speak most for it; empty when none applies.
   */
  List<Activity> classify(Analysis analysis);
}
