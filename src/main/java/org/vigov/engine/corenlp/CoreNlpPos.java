package org.vigov.engine.corenlp;

import org.vigov.pos.TaggerPosEngine;

/** Parts of speech by CoreNLP's conditional random field. */
public final class CoreNlpPos extends TaggerPosEngine {
  public CoreNlpPos() {
    super(CoreNlpSegmenter.NAME, new CrfEngine(80, 1.0));
  }
}
