package org.vigov.extract.evidence;

import java.util.List;
import org.vigov.model.Annotation;
import org.vigov.text.Sentence;

/** Finds the sentence an offset lies in, by bisection. */
record Sentences(List<Sentence> all) {
  static Sentences of(Annotation annotation) {
    return new Sentences(annotation.sentences());
  }

  Sentence at(int offset) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.get(low);
  }
}
