package org.vigov.ner;

import java.util.Map;
import org.vigov.model.Annotation;
import org.vigov.models.Engine;
import org.vigov.models.Named;

/** A library or method that can learn to recognize entities, from annotated articles. */
public interface NerEngine extends Named {
  /**
   * The engine with the rules that help it.
   *
   * @param rules by the type they are for; a model must be used with those it was trained with
   */
  Engine<Annotation, EntityRecognizer> with(Map<String, SpanFinder> rules);
}
