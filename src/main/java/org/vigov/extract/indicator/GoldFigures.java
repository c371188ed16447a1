package org.vigov.extract.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;
import org.vigov.extract.number.Figure;
import org.vigov.model.Annotation;
import org.vigov.model.Indicator;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** What the gold annotation of an article says of each of its figures: the labels to learn. */
final class GoldFigures {
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, Indicator> byFigure = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Tokenizer tokenizer = new Tokenizer();
  private final Scene scene;

  GoldFigures(Annotation annotation, Scene scene) {
    this.scene = scene;
    for (Indicator indicator : annotation.indicators()) {
      indicators.put(indicator.id(), indicator);
      indicator.mentions().forEach(mention -> byFigure.put(mention, indicator));
    }
    for (Mention mention : scene.mentions()) {
      if (!byFigure.containsKey(mention.entity().id())) {
        throw new IllegalArgumentException(
            annotation.article().id()
                + ": the figure '"
                + mention.entity().text()
                + "' belongs to no indicator; give it the attributes of one, or a known id in in=");
      }
      order.put(mention.entity().id(), order.size());
    }
  }

  Indicator of(Mention mention) {
    return byFigure.get(mention.entity().id());
  }

  Optional<Indicator> total(Indicator part) {
    return part.parent().map(indicators::get);
  }

  boolean isOwn(Mention mention) {
    return of(mention).mentions().get(0).equals(mention.entity().id());
  }

  List<Mention> own() {
    return scene.mentions().stream().filter(this::isOwn).toList();
  }

  List<Mention> group(Mention own) {
    return scene.mentions().stream().filter(m -> of(m).equals(of(own)) && !m.equals(own)).toList();
  }

  String link(Mention mention) {
    if (isOwn(mention)) {
      return LinkLabels.OWN;
    }
    String relation = relation(of(mention).figures(), mention.figure());
    if (relation.equals(LinkLabels.SAME)) {
      return relation;
    }
    Integer host = order.get(of(mention).mentions().get(0));
    boolean back = host != null && host < order.get(mention.entity().id());
    return relation + (back ? LinkLabels.BACK : LinkLabels.AHEAD);
  }

  private static String relation(Indicator.Figures figures, Figure figure) {
    if (figure.isPercent() && is(figures.percent(), figure)) {
      return LinkLabels.PERCENT;
    }
    if (is(figures.plan(), figure)) {
      return LinkLabels.PLAN;
    }
    if (is(figures.total(), figure)) {
      return LinkLabels.TOTAL;
    }
    boolean earlier = is(figures.baseline(), figure);
    boolean other = figures.baseline().isPresent() && !is(Optional.of(figures.value()), figure);
    return earlier || other ? LinkLabels.BASELINE : LinkLabels.SAME;
  }

  private static boolean is(Optional<BigDecimal> number, Figure figure) {
    return number.map(Figure::canonical).filter(figure.value()::equals).isPresent();
  }

  String slash(Mention own) {
    return of(own).figures().plan().isPresent() ? SlashFeatures.PLAN : SlashFeatures.TOTAL;
  }

  /** The labels of the parts, for the own figures in order. */
  String part(List<Mention> own, int at) {
    Optional<String> parent = of(own.get(at)).parent();
    if (parent.isEmpty() || at == 0) {
      return PartFeatures.NONE;
    }
    Indicator before = of(own.get(at - 1));
    if (parent.get().equals(before.id())) {
      return PartFeatures.CHILD;
    }
    if (parent.equals(before.parent())) {
      return PartFeatures.SIBLING;
    }
    Optional<String> upper = before.parent().map(indicators::get).flatMap(Indicator::parent);
    return parent.equals(upper) ? PartFeatures.UNCLE : PartFeatures.NONE;
  }

  /** Where a phrase stands near a figure: right behind it, else the nearest before, else behind. */
  Optional<UnitSpan> locate(SpanWindow window, String phrase, boolean right) {
    List<String> words =
        tokenizer.tokenize(phrase, 0, phrase.length()).stream().map(Token::norm).toList();
    Units units = window.units();
    List<Token> tokens = window.view().sentence().tokens();
    int first = window.mention().first();
    int best = -1;
    for (int i = units.token(window.from()); i + words.size() <= units.token(window.to()); i++) {
      if (!matches(tokens, i, words) || window.figure(units.unit(i)) == SpanWindow.OWN) {
        continue;
      }
      boolean before = i + words.size() <= first;
      if (before || best < 0 || (right && i == window.mention().end())) {
        best = i;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(
            UnitSpan.of(
                units,
                window.mention().sentence(),
                units.unit(best),
                units.unit(best + words.size() - 1) + 1));
  }

  private static boolean matches(List<Token> tokens, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).norm().equals(words.get(i))) {
        return false;
      }
    }
    return !words.isEmpty();
  }
}
