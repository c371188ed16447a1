package org.vigov.extract.document;

import java.util.List;
import org.vigov.extract.rule.NamedSpan;
import org.vigov.extract.rule.TokenText;
import org.vigov.text.Sentence;
import org.vigov.text.Span;

/**
 * Finds candidates for documents by their form: a kind with its number, date or known name. Texts
 * known by a title alone need the entity recognizer, which takes these candidates as a feature.
 */
public final class DocumentFinder {
  private final DocumentRules rules = DocumentRules.load();

  /** The candidates of a sentence, left to right, without overlap. */
  public List<Span> find(Sentence sentence) {
    TokenText text = TokenText.asWritten(sentence.tokens());
    return rules.table().spans(text, rules::canBegin);
  }

  /** The same with the names of the rules that found them. */
  public List<NamedSpan> named(Sentence sentence) {
    TokenText text = TokenText.asWritten(sentence.tokens());
    return rules.table().named(text, rules::canBegin);
  }
}
