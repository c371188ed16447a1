package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;
import org.vigov.extract.number.Numbers;
import org.vigov.model.Analysis;
import org.vigov.model.Indicator;
import org.vigov.model.Organization;

/**
 * Makes indicators of the QUANTITY entities of an article (annotation guidelines, section 5). Every
 * figure ends up in exactly one. Immutable and safe to share.
 */
public final class IndicatorExtractor {
  private final IndicatorModel model;
  private final Numbers numbers = new Numbers();
  private final Lexicon lexicon = Lexicon.load();
  private final KindFeatures kindFeatures = new KindFeatures();
  private final PartFeatures partFeatures = new PartFeatures();
  private final Linker linker;
  private final Spans spans;
  private final FigureReader figures;
  private final Assembler assembler = new Assembler();

  public IndicatorExtractor(IndicatorModel model) {
    this.model = model;
    this.linker = new Linker(model.link());
    this.spans = new Spans(model);
    this.figures = new FigureReader(model.slash());
  }

  /**
   * The indicators of an article, in the order of the text.
   *
   * @param organizations the bodies of the article, for the names of those that act
   */
  public List<Indicator> extract(Analysis analysis, List<Organization> organizations) {
    Scene scene = Scene.of(analysis, numbers, lexicon);
    if (scene.mentions().isEmpty()) {
      return List.of();
    }
    List<Fact> linked = linker.link(scene);
    int[] parents = parents(scene, linked);
    List<Fact> facts = PlanShares.giveToTotals(scene, linked, parents);
    Map<Mention, String> kinds = kinds(scene);
    List<Draft> drafts = new ArrayList<>();
    Units units = new Units(scene.view(facts.get(0).own()));
    int sentence = facts.get(0).own().sentence();
    Spans.Search search = spans.search();
    Optional<UnitSpan> what = Optional.empty();
    Optional<UnitSpan> action = Optional.empty();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      units = fact.own().sentence() == sentence ? units : new Units(scene.view(fact.own()));
      sentence = fact.own().sentence();
      SpanWindow window =
          SpanWindow.of(units, fact.own(), fact.group(), what, action, parents[i] >= 0);
      Spans.Found found = search.find(window);
      what = found.what();
      action = found.action();
      Optional<Draft> total =
          parents[i] < 0 ? Optional.empty() : Optional.of(drafts.get(parents[i]));
      Optional<Draft> before = i == 0 ? Optional.empty() : Optional.of(drafts.get(i - 1));
      drafts.add(
          new Draft(
              fact,
              kinds.get(fact.own()),
              what.map(span -> window.text(analysis.text(), span))
                  .or(() -> total.or(() -> before).map(Draft::what))
                  .orElseGet(() -> Phrases.near(window)),
              action
                  .map(span -> window.text(analysis.text(), span))
                  .or(() -> total.flatMap(Draft::action)),
              parents[i]));
    }
    return assembler.assemble(scene, drafts, figures, organizations);
  }

  private Map<Mention, String> kinds(Scene scene) {
    Map<Mention, String> kinds = new HashMap<>();
    String last = "";
    for (List<Mention> block : scene.byBlock()) {
      int[] path = model.kind().decode(new Row(scene, block, last), block.size(), kindFeatures);
      for (int i = 0; i < path.length; i++) {
        last = model.kind().labels().get(path[i]);
        kinds.put(block.get(i), last);
      }
    }
    return kinds;
  }

  /** For each fact the index of its total, or -1. */
  private int[] parents(Scene scene, List<Fact> facts) {
    List<Mention> own = facts.stream().map(Fact::own).toList();
    int[] path =
        model.part().decode(new PartRow(new Row(scene, own), true), own.size(), partFeatures);
    int[] parents = new int[path.length];
    for (int i = 0; i < path.length; i++) {
      int before = i == 0 ? -1 : parents[i - 1];
      parents[i] =
          switch (model.part().labels().get(path[i])) {
            case PartFeatures.CHILD -> i - 1;
            case PartFeatures.SIBLING -> before;
            case PartFeatures.UNCLE -> before < 0 ? -1 : parents[before];
            default -> -1;
          };
    }
    return parents;
  }
}
