package org.vigov.corpus;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vigov.model.Annotation;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.model.Indicator;
import org.vigov.model.Indicator.Figures;
import org.vigov.text.PhraseKey;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/** Questions about the figures of one article. */
final class FigureReview {
  /** A number, but not the 2 of m2. */
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d++(?:[.,]\\d++)*+");

  private static final Pattern CLOCK = Pattern.compile("\\d++(?:[hg]\\d*+|:\\d\\d(?::\\d\\d)?)");

  /** Figures that add up to one value: <i>5 tỷ 120 triệu, 5 triệu rưỡi</i>. */
  private static final Pattern COMPOUND =
      Pattern.compile("(?s).*(?:rưỡi|(?:tỷ|tỉ|triệu|nghìn|ngàn)[\\s\u00a0]++\\d).*");

  private static final Pattern PLAIN = Pattern.compile("\\d++(?:\\.\\d++)?");
  private static final List<BigDecimal> SCALES =
      Stream.of("1", "100", "1000", "1E4", "1E6", "1E9", "1E12", "1E15")
          .map(BigDecimal::new)
          .toList();

  /** Points by which a stated share may differ from the one computed: it was rounded. */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  private final Annotation article;
  private final Map<String, Entity> entities = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();

  FigureReview(Annotation article) {
    this.article = article;
    article.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  List<Question> questions() {
    leftOut();
    String text = PhraseKey.of(article.article().text());
    for (Indicator indicator : article.indicators()) {
      value(indicator);
      share(indicator);
      phrase(indicator, "what", Optional.of(indicator.what()), text);
      phrase(indicator, "action", indicator.action(), text);
    }
    parts();
    return questions;
  }

  private void ask(Question.Kind kind, String place) {
    questions.add(new Question(article.article().id(), kind, place));
  }

  private void leftOut() {
    Passages passages = new Passages(article);
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean figure = token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.CODE;
        if (figure
            && !CLOCK.matcher(token.text()).matches()
            && !passages.annotated(token.begin(), token.end())
            && passages.block(token.begin()) != BlockType.BOILERPLATE) {
          ask(Question.Kind.FIGURE_LEFT_OUT, passages.around(token.begin(), token.end()));
        }
      }
    }
  }

  /** Every number written in the figure must be one of those the indicator states. */
  private void value(Indicator indicator) {
    Set<BigDecimal> stated = stated(indicator.figures());
    for (String mention : indicator.mentions()) {
      String figure = entities.get(mention).text();
      if (COMPOUND.matcher(figure).matches()) {
        continue;
      }
      Matcher matcher = NUMBER.matcher(figure);
      while (matcher.find()) {
        if (readings(matcher.group()).stream().noneMatch(stated::contains)) {
          ask(Question.Kind.VALUE, indicator.id() + " '" + figure + "' " + figuresOf(indicator));
        }
      }
    }
  }

  private static String figuresOf(Indicator indicator) {
    return stated(indicator.figures()).stream().map(BigDecimal::toPlainString).sorted().toList()
        + " "
        + indicator.what();
  }

  private static Set<BigDecimal> stated(Figures f) {
    Set<BigDecimal> stated = new HashSet<>();
    stated.add(f.value().abs().stripTrailingZeros());
    Stream.of(f.max(), f.plan(), f.total(), f.percent(), f.baseline())
        .flatMap(Optional::stream)
        .forEach(number -> stated.add(number.abs().stripTrailingZeros()));
    return stated;
  }

  /** Both readings of separators, in every scale. */
  private static Set<BigDecimal> readings(String number) {
    Set<BigDecimal> readings = new HashSet<>();
    Stream.of(number.replace(".", "").replace(',', '.'), number.replace(",", ""))
        .filter(reading -> PLAIN.matcher(reading).matches())
        .map(BigDecimal::new)
        .forEach(
            reading ->
                SCALES.forEach(
                    scale -> readings.add(reading.multiply(scale).stripTrailingZeros())));
    return readings;
  }

  private void share(Indicator indicator) {
    Figures f = indicator.figures();
    Optional<BigDecimal> whole = f.plan().or(f::total);
    if (f.percent().isEmpty() || whole.isEmpty() || whole.get().signum() == 0) {
      return;
    }
    BigDecimal share = f.value().movePointRight(2).divide(whole.get(), MathContext.DECIMAL32);
    if (share.subtract(f.percent().get()).abs().compareTo(TOLERANCE) > 0) {
      ask(
          Question.Kind.SHARE,
          "%s: %s of %s is %.1f %%, not %s"
              .formatted(indicator.id(), f.value(), whole.get(), share, f.percent().get()));
    }
  }

  private void phrase(Indicator indicator, String name, Optional<String> phrase, String text) {
    phrase
        .filter(words -> !text.contains(PhraseKey.of(words)))
        .ifPresent(
            words -> ask(Question.Kind.PHRASE, indicator.id() + ": " + name + " '" + words + "'"));
  }

  private void parts() {
    Map<String, List<BigDecimal>> parts = new HashMap<>();
    for (Indicator indicator : article.indicators()) {
      indicator
          .parent()
          .ifPresent(
              total ->
                  parts
                      .computeIfAbsent(total, t -> new ArrayList<>())
                      .add(indicator.figures().value()));
    }
    for (Indicator total : article.indicators()) {
      List<BigDecimal> values = parts.getOrDefault(total.id(), List.of());
      BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      if (values.size() > 1 && sum.compareTo(total.figures().value()) != 0) {
        ask(
            Question.Kind.PARTS,
            total.id()
                + ": "
                + sum.toPlainString()
                + ", not "
                + total.figures().value().toPlainString()
                + " "
                + total.what());
      }
    }
  }
}
