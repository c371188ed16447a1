package org.vigov.extract.standard;

import java.util.List;
import java.util.Map;
import org.vigov.extract.rule.NamedSpan;
import org.vigov.extract.rule.RuleTable;
import org.vigov.extract.rule.TokenText;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Token;

/** Finds candidates for standards by their form: <i>TCVN ISO 9001:2015</i>, <i>VietGAP</i>. */
public final class StandardFinder {
  private final RuleTable table = RuleTable.load("standard-rules.tsv", Map.of());

  /** The candidates of a sentence, left to right, without overlap. */
  public List<Span> find(Sentence sentence) {
    TokenText text = TokenText.asWritten(sentence.tokens());
    return table.spans(text, StandardFinder::canBegin);
  }

  /** The same with the names of the rules that found them. */
  public List<NamedSpan> named(Sentence sentence) {
    TokenText text = TokenText.asWritten(sentence.tokens());
    return table.named(text, StandardFinder::canBegin);
  }

  RuleTable table() {
    return table;
  }

  static boolean canBegin(Token token) {
    boolean begins = token.isCapitalized() || token.kind() == Token.Kind.CODE;
    return begins && token.text().length() > 1;
  }
}
