package org.vigov.activity;

import java.util.List;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;

/** Says which areas of work an article reports on. Immutable and safe to share between threads. */
public interface ActivityClassifier {
  /** The labels that apply, best first, each with the passages that speak most for it. */
  List<Activity> classify(Analysis analysis);
}
