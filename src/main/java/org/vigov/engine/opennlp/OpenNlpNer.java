package org.vigov.engine.opennlp;

import org.vigov.ner.TaggerNerEngine;

/** Entities by OpenNLP's name finder. */
public final class OpenNlpNer extends TaggerNerEngine {
  public OpenNlpNer() {
    super(OpenNlpActivities.NAME, new NameFinderEngine(new Settings("PERCEPTRON", 30, 2)));
  }
}
