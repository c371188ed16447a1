package org.vigov.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.extract.date.DateFinder;
import org.vigov.extract.document.DocumentFinder;
import org.vigov.extract.number.FigureFinder;
import org.vigov.extract.number.Numbers;
import org.vigov.extract.organization.OrganizationHeads;
import org.vigov.extract.standard.StandardFinder;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Tokenizer;

/**
 * A megabyte in one sentence takes the rules seconds at most. Work that grows with the square of
 * the length, or a pattern that tries every way to read a stretch, would take hours.
 */
class HostileTextTest {
  private static final int LENGTH = 1 << 20;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final List<Function<Sentence, List<Span>>> finders =
      List.of(
          new DateFinder()::find,
          new DocumentFinder()::find,
          new StandardFinder()::find,
          new FigureFinder(new Numbers())::find,
          new OrganizationHeads()::find);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "7 ",
        "1/",
        "1.000,",
        "(",
        "( [ ",
        "/ ",
        "- ",
        "Sở ",
        "\u0301",
        "a\u0301\u0323 ",
        "“ Kế hoạch a - . - ( ",
        "Giấy chứng nhận đăng ký ",
        "Quyết định số ",
        "ngày 3, 4, 5 và ",
        "năm 2015, ",
        "TCVN ISO ",
        "hai mươi mốt nghìn tỷ "
      })
  void takesTimeInProportionToTheText(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          Sentence sentence = Sentence.of(new Tokenizer().tokenize(text, 0, text.length()));
          finders.forEach(finder -> assertThat(finder.apply(sentence)).isNotNull());
        });
  }
}
