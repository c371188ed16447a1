package org.vigov.engine.corenlp;

import org.vigov.activity.LabelwiseEngine;

/** Activities by CoreNLP's linear classifier, once for each label. */
public final class CoreNlpActivities extends LabelwiseEngine<LinearScorer> {
  public CoreNlpActivities() {
    super(CoreNlpSegmenter.NAME, new LinearLearner());
  }
}
