package org.vigov.engine.corenlp;

import org.vigov.segment.TaggerSegmenterEngine;

/** Segmentation by CoreNLP's conditional random field. */
public final class CoreNlpSegmenter extends TaggerSegmenterEngine {
  /** The name of the engines of this package. */
  static final String NAME = "corenlp";

  public CoreNlpSegmenter() {
    super(NAME, new CrfEngine(100, 1.0));
  }
}
