package org.vigov.engine.opennlp;

import org.vigov.pos.TaggerPosEngine;

/** Parts of speech by OpenNLP's tagger. */
public final class OpenNlpPos extends TaggerPosEngine {
  public OpenNlpPos() {
    super(OpenNlpActivities.NAME, new TaggerEngine(new Settings("PERCEPTRON", 30, 1)));
  }
}
