package org.vigov.engine.opennlp;

import org.vigov.activity.LabelwiseEngine;

/** OpenNLP's document categorizer, once for each label. */
public final class OpenNlpActivities extends LabelwiseEngine<DoccatScorer> {
  /** The name of the engines of this package. */
  public static final String NAME = "opennlp";

  public OpenNlpActivities() {
    super(NAME, new DoccatLearner());
  }
}
