package org.vigov.engine.opennlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;

/**
 * Makes OpenNLP's tagger of parts of speech look at the features that a stage has found, which come
 * as additional context, and at the labels before. OpenNLP makes it by its name.
 */
public final class EvidenceTaggerFactory extends POSTaggerFactory {
  @Override
  public POSContextGenerator getPOSContextGenerator() {
    return getPOSContextGenerator(0);
  }

  @Override
  public POSContextGenerator getPOSContextGenerator(int cacheSize) {
    return EvidenceTaggerFactory::context;
  }

  private static String[] context(int at, String[] items, String[] labels, Object[] evidence) {
    List<String> context = new ArrayList<>(List.of((String[]) evidence[at]));
    PreviousLabels.add(at, items[at], labels, context);
    return context.toArray(String[]::new);
  }
}
