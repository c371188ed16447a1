package org.vigov.extract.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.model.Entity;
import org.vigov.model.Indicator;
import org.vigov.model.Indicator.Figures;
import org.vigov.model.Organization;

/** Puts the indicators of an article together from what has been decided of each fact. */
final class Assembler {
  /** How many figures behind a total its parts are looked for. */
  private static final int MOST_PARTS = 60;

  List<Indicator> assemble(
      Scene scene, List<Draft> drafts, FigureReader reader, List<Organization> organizations) {
    List<Figures> figures = drafts.stream().map(draft -> reader.read(scene, draft.fact())).toList();
    Governors governors = new Governors(scene, organizations);
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Mention own = draft.fact().own();
      Entity entity = own.entity();
      indicators.add(
          new Indicator(
              id(i),
              draft.kind(),
              draft.action(),
              draft.what(),
              figures.get(i),
              draft.parent() < 0 ? Optional.empty() : Optional.of(id(draft.parent())),
              governors.period(own),
              governors.organization(own),
              entity.begin(),
              entity.end(),
              entity.text(),
              own.sentence(),
              mentions(scene, drafts, i),
              Checks.of(figures.get(i), parts(drafts, figures, i))));
    }
    return List.copyOf(indicators);
  }

  /** The figures of a fact, and those behind it that say no number. */
  private static List<String> mentions(Scene scene, List<Draft> drafts, int index) {
    List<String> ids = new ArrayList<>(drafts.get(index).fact().mentionIds());
    int from = index == 0 ? 0 : begin(drafts, index);
    int to = index + 1 == drafts.size() ? Integer.MAX_VALUE : begin(drafts, index + 1);
    scene.unread().stream()
        .filter(entity -> from <= entity.begin() && entity.begin() < to)
        .forEach(entity -> ids.add(entity.id()));
    return ids;
  }

  private static int begin(List<Draft> drafts, int index) {
    return drafts.get(index).fact().own().entity().begin();
  }

  private static String id(int index) {
    return "q" + (index + 1);
  }

  private static List<BigDecimal> parts(List<Draft> drafts, List<Figures> figures, int total) {
    List<BigDecimal> parts = new ArrayList<>();
    for (int i = total + 1; i < Math.min(drafts.size(), total + MOST_PARTS); i++) {
      if (drafts.get(i).parent() == total
          && figures.get(i).unit().equals(figures.get(total).unit())) {
        parts.add(figures.get(i).value());
      }
    }
    return parts;
  }
}
