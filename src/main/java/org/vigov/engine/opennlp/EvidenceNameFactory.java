package org.vigov.engine.opennlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Makes OpenNLP's name finder look at the features that a stage has found, and at the labels
 * before. Training passes no additional context on, so each token <em>is</em> its features, with
 * spaces between. OpenNLP makes it by its name.
 */
public final class EvidenceNameFactory extends TokenNameFinderFactory {
  @Override
  public SequenceCodec<String> createSequenceCodec() {
    return new BioCodec();
  }

  @Override
  public NameContextGenerator createContextGenerator() {
    return new Context();
  }

  private static final class Context implements NameContextGenerator {
    @Override
    public String[] getContext(int at, String[] items, String[] labels, Object[] unused) {
      List<String> context = new ArrayList<>(List.of(items[at].split(" ")));
      PreviousLabels.add(at, context.get(0), labels, context);
      return context.toArray(String[]::new);
    }

    @Override
    public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
      // Of the library's own features none are wanted.
    }

    @Override
    public void updateAdaptiveData(String[] tokens, String[] outcomes) {
      // An article must not change what is found in the next.
    }

    @Override
    public void clearAdaptiveData() {
      // There is none.
    }
  }
}
