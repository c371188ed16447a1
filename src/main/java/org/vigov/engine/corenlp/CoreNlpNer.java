package org.vigov.engine.corenlp;

import org.vigov.ner.TaggerNerEngine;

/** Entities by CoreNLP's conditional random field. */
public final class CoreNlpNer extends TaggerNerEngine {
  public CoreNlpNer() {
    super(CoreNlpSegmenter.NAME, new CrfEngine(80, 1.0));
  }
}
