package org.vigov.engine.dl4j;

import org.vigov.ner.TaggerNerEngine;

/** Entities by a recurrent network. */
public final class Dl4jNer extends TaggerNerEngine {
  public Dl4jNer() {
    super(Library.NAME, new BiLstmEngine(10));
  }
}
