package org.vigov.extract.evidence;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigov.extract.official.OfficialReasons;
import org.vigov.extract.place.ProvinceFinder;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.model.Evidence;

/**
 * Explains an annotation: for each fact the rules and models behind it, their scores and the words
 * that speak for it; for each figure of the text that is no indicator, why it was left out. It
 * works from the finished annotation, so that nothing is spent on it unless it is asked for.
 * Immutable and safe to share.
 */
public final class Explainer {
  private final MentionEvidence mentions = new MentionEvidence();
  private final OfficialEvidence officials = new OfficialEvidence();
  private final FigureEvidence figures = new FigureEvidence();
  private final ProvinceFinder provinces;

  /**
   * @param provinces what found the article's province
   */
  public Explainer(ProvinceFinder provinces) {
    this.provinces = provinces;
  }

  /**
   * The evidence, facts of one kind together.
   *
   * @param written the month the article speaks from, if it is known
   * @param reasons one for each of the annotation's officials
   */
  public List<Evidence> explain(
      Annotation annotation, Optional<YearMonth> written, List<OfficialReasons> reasons) {
    Analysis analysis =
        new Analysis(annotation.article(), annotation.sentences(), annotation.entities());
    List<Evidence> all = new ArrayList<>();
    provinces.evidence(analysis, written).map(Explainer::province).ifPresent(all::add);
    all.addAll(mentions.of(annotation, analysis));
    annotation.activities().forEach(activity -> all.add(FactEvidence.of(activity, annotation)));
    annotation.organizations().forEach(body -> all.add(FactEvidence.of(body, annotation)));
    all.addAll(officials.of(annotation, reasons));
    all.addAll(figures.of(annotation));
    return List.copyOf(all);
  }

  private static Evidence province(ProvinceFinder.Found found) {
    return new Evidence(
        "province",
        found.province().name(),
        List.of("rule province-named-most"),
        OptionalDouble.empty(),
        "weight " + found.weight() + " of " + found.named().size() + " mentions",
        found.named());
  }
}
