package org.vigov.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Token;

/**
 * Finds the stretches that could be figures, with sign, scale, unit and both ends of a range, and
 * without <i>hơn, gần, khoảng, từ</i>. Dates, clock times, durations, ordinals and the numbers of
 * documents, standards and telephones are left out as far as the words beside them tell; which
 * candidate is an indicator is not decided here. Immutable.
 */
public final class FigureFinder {
  private final Numbers numbers;
  private final FigureContexts contexts = new FigureContexts();

  /**
   * A number in a sentence.
   *
   * @param exclusion what it is when the words beside it say that it is no figure: {@code ordinal},
   *     {@code date}, {@code phone}, …
   */
  public record Candidate(Span span, Optional<String> exclusion) {}

  public FigureFinder(Numbers numbers) {
    this.numbers = numbers;
  }

  /** The candidates of a sentence in Vietnamese style. */
  public List<Span> find(Sentence sentence) {
    return find(sentence, NumberStyle.VIETNAMESE);
  }

  /** The candidates of a sentence, in order and without overlap. */
  public List<Span> find(Sentence sentence, NumberStyle style) {
    return candidates(sentence, style).stream()
        .filter(candidate -> candidate.exclusion().isEmpty())
        .map(Candidate::span)
        .toList();
  }

  /** All numbers of a sentence, those that are no figures too. */
  public List<Candidate> candidates(Sentence sentence, NumberStyle style) {
    List<Token> tokens = sentence.tokens();
    List<Candidate> all = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Numbers.Found> found = numbers.read(tokens, at, style);
      int end = found.map(Numbers.Found::end).orElse(at + 1);
      if (found.isPresent()) {
        Span span = new Span(tokens.get(at).begin(), tokens.get(end - 1).end());
        all.add(new Candidate(span, contexts.reason(tokens, at, end)));
      }
      at = end;
    }
    return List.copyOf(all);
  }
}
