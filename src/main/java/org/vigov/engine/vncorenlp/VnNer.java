package org.vigov.engine.vncorenlp;

import java.util.List;
import java.util.Map;
import org.vigov.model.Labels;
import org.vigov.ner.BioLabels;
import org.vigov.ner.TaggerNerEngine;

/** Entities by VnCoreNLP: people, places and organizations; it knows no other type of ours. */
public final class VnNer extends TaggerNerEngine {
  private static final Map<String, String> TYPES =
      Map.of("PER", Labels.PERSON, "LOC", Labels.LOCATION, "ORG", Labels.ORGANIZATION);

  public VnNer() {
    super(
        VnEngine.NAME,
        new VnEngine(List.of("wseg", "pos", "ner"), VnNer::label, BioLabels.OUTSIDE));
  }

  private static String label(VnWord word, boolean begins) {
    String label = word.entity().orElse(BioLabels.OUTSIDE);
    if (label.length() < 3 || !TYPES.containsKey(label.substring(2))) {
      return BioLabels.OUTSIDE;
    }
    String place = begins ? label.substring(0, 2) : "I-";
    return place + TYPES.get(label.substring(2));
  }
}
