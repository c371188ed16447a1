package org.vigov.extract.official;

import org.vigov.text.Span;
import org.vigov.text.Spanned;

/**
 * A place where an article speaks of a person: the name, with the offices before and behind it; or
 * an office that stands for the person.
 */
record Occurrence(Person person, int begin, int end) implements Spanned {
  Occurrence {
    Span.requireOrdered(begin, end);
  }
}
