package org.vigov.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vigov.extract.Sentences;
import org.vigov.text.Token;

/**
 * Holds the rules of a table to their examples and counter-examples.
 *
 * @param form how the table sees the tokens of a sentence
 * @param starts which tokens its matches can begin with
 */
public record RuleExamples(
    RuleTable table, Function<List<Token>, TokenText> form, Predicate<Token> starts) {

  /**
   * A rule finds the stretch between the bars of its example, and nothing in its counter-example.
   */
  public void check(Rule rule) {
    assertThat(rule.example()).contains("|");
    assertThat(rule.counterExample()).doesNotContain("|");
    assertThat(found(rule, rule.example())).isEqualTo(rule.example());
    assertThat(found(rule, rule.counterExample())).isEqualTo(rule.counterExample());
  }

  private String found(Rule rule, String example) {
    TokenText text = form.apply(Sentences.of(example).tokens());
    RuleTable alone = table.only(rule);
    if (rule.isForMentions()) {
      String plain = Sentences.plain(example);
      return alone.whole(text).isPresent() ? "|" + plain + "|" : plain;
    }
    return Sentences.mark(Sentences.plain(example), alone.spans(text, starts));
  }

  /** Everything the table finds, all rules together, with bars around it. */
  public String found(String text) {
    String plain = Sentences.plain(text);
    return Sentences.mark(plain, table.spans(form.apply(Sentences.of(plain).tokens()), starts));
  }
}
