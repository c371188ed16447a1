package org.vigov.engine.opennlp;

import org.vigov.segment.TaggerSegmenterEngine;

/** Segmentation by OpenNLP's tagger. */
public final class OpenNlpSegmenter extends TaggerSegmenterEngine {
  public OpenNlpSegmenter() {
    super(OpenNlpActivities.NAME, new TaggerEngine(new Settings("PERCEPTRON", 30, 2)));
  }
}
