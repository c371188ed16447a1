package org.vigov.batch.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.model.Annotation;
import org.vigov.model.Indicator;
import org.vigov.model.Indicator.Check;
import org.vigov.model.Indicator.Figures;
import org.vigov.model.Official;
import org.vigov.model.Position;
import org.vigov.model.Province;

/** What one article adds to the tables. Cells without a value are null, as Parquet wants them. */
record Rows(
    List<OfficialRow> officials,
    List<OrganizationRow> organizations,
    List<IndicatorRow> indicators,
    List<ActivityRow> activities) {
  private static final String BETWEEN = "; ";

  static Rows of(Annotation a) {
    return new Rows(
        officials(a),
        a.organizations().stream()
            .map(
                body ->
                    new OrganizationRow(
                        a.article().id(),
                        published(a),
                        province(a),
                        body.name(),
                        String.join(BETWEEN, body.aliases()),
                        body.province().orElse(null),
                        body.mentions().size()))
            .toList(),
        a.indicators().stream().map(indicator -> indicator(a, indicator)).toList(),
        a.activities().stream()
            .map(
                activity ->
                    new ActivityRow(
                        a.article().id(),
                        published(a),
                        province(a),
                        activity.type(),
                        activity.score().isPresent()
                            ? Math.round(activity.score().getAsDouble() * 1000) / 1000.0
                            : null))
            .toList());
  }

  private static List<OfficialRow> officials(Annotation a) {
    List<OfficialRow> rows = new ArrayList<>();
    for (Official official : a.officials()) {
      if (official.positions().isEmpty()) {
        rows.add(official(a, official, Optional.empty()));
      }
      official.positions().forEach(office -> rows.add(official(a, official, Optional.of(office))));
    }
    return List.copyOf(rows);
  }

  private static OfficialRow official(Annotation a, Official official, Optional<Position> office) {
    return new OfficialRow(
        a.article().id(),
        published(a),
        province(a),
        official.name(),
        official.honorific().orElse(null),
        String.join(BETWEEN, official.roles()),
        office.map(Position::title).orElse(null),
        office.flatMap(Position::organization).orElse(null));
  }

  private static IndicatorRow indicator(Annotation a, Indicator i) {
    Figures figures = i.figures();
    return new IndicatorRow(
        a.article().id(),
        published(a),
        province(a),
        i.id(),
        i.kind(),
        i.action().orElse(null),
        i.what(),
        figures.value().doubleValue(),
        number(figures.max()),
        number(figures.plan()),
        number(figures.total()),
        number(figures.percent()),
        number(figures.baseline()),
        figures.unit().orElse(null),
        figures.comparator().orElse(null),
        i.parent().orElse(null),
        i.period().orElse(null),
        i.organization().orElse(null),
        i.text(),
        i.begin(),
        i.end(),
        i.sentence(),
        i.checks().isEmpty() ? null : i.checks().stream().allMatch(Check::ok));
  }

  private static Double number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::doubleValue).orElse(null);
  }

  private static String published(Annotation a) {
    return a.article().published().map(Object::toString).orElse(null);
  }

  private static String province(Annotation a) {
    return a.province().map(Province::name).orElse(null);
  }
}
