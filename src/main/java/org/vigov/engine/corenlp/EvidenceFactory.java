package org.vigov.engine.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Hands the features that a stage has found to CoreNLP: all of them for a label, the marks for a
 * pair of neighbouring labels. CoreNLP makes it by its name.
 */
public final class EvidenceFactory extends FeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1;

  @Override
  public Collection<String> getCliqueFeatures(
      PaddedList<CoreLabel> document, int position, Clique clique) {
    CoreLabel label = document.get(position);
    if (clique.equals(cliqueC)) {
      return suffixed(label.get(Evidence.class), "|C");
    }
    return clique.equals(cliqueCpC) ? suffixed(label.get(Evidence.Marks.class), "|CpC") : List.of();
  }

  private static List<String> suffixed(List<String> features, String suffix) {
    List<String> result = new ArrayList<>();
    result.add(suffix);
    if (features != null) {
      features.forEach(feature -> result.add(feature + suffix));
    }
    return result;
  }
}
