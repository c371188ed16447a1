package org.vigov.extract.date;

import java.util.List;
import org.vigov.extract.rule.NamedSpan;
import org.vigov.extract.rule.TokenText;
import org.vigov.text.Sentence;
import org.vigov.text.Span;

/**
 * Finds candidates for calendar expressions by their form. It knows the regular forms only; the
 * entity recognizer takes what it finds as a feature. Clock times, durations, bare figures and
 * vague times are none.
 */
public final class DateFinder {
  private final DateRules rules = DateRules.load();

  /** The candidates of a sentence, left to right, without overlap. */
  public List<Span> find(Sentence sentence) {
    TokenText text = TokenText.normalized(sentence.tokens());
    return rules.table().spans(text, DateRules::canBegin);
  }

  /** The same with the names of the rules that found them. */
  public List<NamedSpan> named(Sentence sentence) {
    TokenText text = TokenText.normalized(sentence.tokens());
    return rules.table().named(text, DateRules::canBegin);
  }
}
