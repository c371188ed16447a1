package org.vigov.extract.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigov.extract.number.Figure;
import org.vigov.learn.LinearChainModel;
import org.vigov.lexicon.LexiconFile;
import org.vigov.model.Indicator.Figures;

/** The numbers of a fact, from its own figure and those tied to it. */
final class FigureReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final LinearChainModel slash;
  private final SlashFeatures slashFeatures = new SlashFeatures();
  private final Comparators comparators = new Comparators();
  private final Set<String> function = Set.copyOf(LexiconFile.entries("function-words.tsv"));

  FigureReader(LinearChainModel slash) {
    this.slash = slash;
  }

  Figures read(Scene scene, Fact fact) {
    Mention own = fact.own();
    Figure figure = own.figure();
    Optional<BigDecimal> plan = fact.number(LinkLabels.PLAN);
    Optional<BigDecimal> total = fact.number(LinkLabels.TOTAL);
    if (own.hasOver()) {
      boolean planned =
          fact.ties().stream().anyMatch(tie -> PlanShares.isOfPlan(scene, tie))
              || slash(scene, own).equals(SlashFeatures.PLAN);
      plan = planned ? figure.over() : plan;
      total = planned ? total : figure.over();
    }
    Optional<String> unit = unit(scene.view(own), fact);
    return new Figures(
        figure.value(),
        figure.max(),
        plan,
        total,
        fact.number(LinkLabels.PERCENT),
        baseline(fact),
        unit,
        comparators.sign(scene.view(own), own));
  }

  private String slash(Scene scene, Mention mention) {
    Figure figure = mention.figure();
    // No part is greater than its whole; a plan can be exceeded.
    if (figure.over().filter(over -> over.compareTo(figure.value()) < 0).isPresent()) {
      return SlashFeatures.PLAN;
    }
    int[] path = slash.decode(new Row(scene, List.of(mention)), 1, slashFeatures);
    return slash.labels().get(path[0]);
  }

  /** In <i>từ 8 lên 15 triệu đồng</i> the scale holds for both. */
  private static Optional<BigDecimal> baseline(Fact fact) {
    Figure later = fact.own().figure();
    return fact.ties().stream()
        .filter(tie -> tie.relation().equals(LinkLabels.BASELINE))
        .map(tie -> tie.mention().figure())
        .map(earlier -> isBare(earlier, later) ? times(earlier, later) : earlier.value())
        .findFirst();
  }

  private static boolean isBare(Figure earlier, Figure later) {
    return earlier.unit().isEmpty()
        && earlier.scale().compareTo(BigDecimal.ONE) == 0
        && earlier.value().compareTo(later.scale()) < 0;
  }

  private static BigDecimal times(Figure earlier, Figure later) {
    return Figure.canonical(earlier.value().multiply(later.scale()));
  }

  /** The unit written; money where millions stand without a thing counted. */
  private Optional<String> unit(View view, Fact fact) {
    Figure figure = fact.own().figure();
    if (figure.unit().isPresent()) {
      return figure.unit();
    }
    boolean millions = figure.scale().compareTo(MILLION) >= 0;
    String next = view.word(fact.own().end());
    boolean noun = Character.isLetter(next.charAt(0)) && !function.contains(next);
    if (millions && !noun) {
      return Optional.of("VND");
    }
    return fact.ties().stream()
        .filter(tie -> !tie.relation().equals(LinkLabels.PERCENT))
        .map(tie -> tie.mention().figure().unit())
        .flatMap(Optional::stream)
        .findFirst();
  }
}
