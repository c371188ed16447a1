package org.vigov.engine;

import java.util.List;
import org.vigov.activity.ActivityClassifier;
import org.vigov.evaluate.Evaluator;
import org.vigov.evaluate.Tasks;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/** Scores of a classifier that is given the gold entities. */
public final class ActivityScores {
  private ActivityScores() {}

  public static double f1(ActivityClassifier classifier, List<Annotation> articles) {
    Evaluator evaluator = new Evaluator();
    for (Annotation gold : articles) {
      Analysis analysis = new Analysis(gold.article(), gold.sentences(), gold.entities());
      evaluator.add(gold, gold.withActivities(classifier.classify(analysis)));
    }
    return evaluator.scores().of(Tasks.ACTIVITIES).f1();
  }
}
