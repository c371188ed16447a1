package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;
import org.vigov.model.Indicator;
import org.vigov.text.PhraseKey;

/**
 * A figure of an annotated article, whose noun phrase and verb are to be learned.
 *
 * @param article text of the article
 */
record SpanCase(String article, SpanWindow window, Answer what, Answer action) {
  /**
   * The right phrase.
   *
   * @param near where it stands near the figure, if it does
   * @param own as near; none where the figure takes that of its total
   * @param key of its text, empty for no phrase
   * @param inherited key of the phrase that a figure without one of its own gets
   */
  record Answer(Optional<UnitSpan> near, Optional<UnitSpan> own, String key, String inherited) {}

  /** Whether a phrase, or none, gives the text that is right. */
  boolean isRight(Answer answer, Optional<UnitSpan> chosen) {
    String key =
        chosen.map(span -> PhraseKey.of(window.text(article, span))).orElseGet(answer::inherited);
    return key.equals(answer.key());
  }

  /** The figures of an article, in order; each window knows the right phrases before it. */
  static List<SpanCase> of(Scene scene, GoldFigures gold) {
    List<SpanCase> cases = new ArrayList<>();
    Optional<UnitSpan> what = Optional.empty();
    Optional<UnitSpan> action = Optional.empty();
    String before = "";
    Units units = new Units(scene.views().get(0));
    int sentence = 0;
    for (Mention mention : gold.own()) {
      units = mention.sentence() == sentence ? units : new Units(scene.view(mention));
      sentence = mention.sentence();
      Indicator indicator = gold.of(mention);
      Optional<Indicator> total = gold.total(indicator);
      boolean part = indicator.parent().isPresent();
      SpanWindow window = SpanWindow.of(units, mention, gold.group(mention), what, action, part);
      what = gold.locate(window, indicator.what(), true);
      action = indicator.action().flatMap(text -> gold.locate(window, text, false));
      // A part that takes the verb of its total says none of its own.
      boolean inherits = total.filter(t -> t.action().equals(indicator.action())).isPresent();
      String key = PhraseKey.of(indicator.what());
      String last = before;
      cases.add(
          new SpanCase(
              scene.analysis().text(),
              window,
              new Answer(what, what, key, total.map(t -> PhraseKey.of(t.what())).orElse(last)),
              new Answer(
                  action,
                  inherits ? Optional.empty() : action,
                  indicator.action().map(PhraseKey::of).orElse(""),
                  total.flatMap(Indicator::action).map(PhraseKey::of).orElse(""))));
      before = key;
    }
    return cases;
  }
}
