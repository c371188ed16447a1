package org.vigov.engine.dl4j;

import org.vigov.segment.TaggerSegmenterEngine;

/** Segmentation by a recurrent network. */
public final class Dl4jSegmenter extends TaggerSegmenterEngine {
  public Dl4jSegmenter() {
    super(Library.NAME, new BiLstmEngine(12));
  }
}
