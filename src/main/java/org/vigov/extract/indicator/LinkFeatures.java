package org.vigov.extract.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.vigov.extract.number.Figure;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;

/** What speaks for two figures saying one fact: the words between them, brackets, arithmetic. */
final class LinkFeatures implements FeatureExtractor<Row> {
  private static final int LONG = 12;

  @Override
  public void extract(Row row, int at, Features features) {
    features.add(1);
    Mention mention = row.at(at);
    View view = row.view(at);
    for (int d = 1; d <= 3; d++) {
      features.add(10 + d, view.word(mention.first() - d));
      features.add(15 + d, view.word(mention.end() + d - 1));
    }
    features.add(21, view.word(mention.first() - 2), view.word(mention.first() - 1));
    features.add(22, view.word(mention.first() - 1), view.word(mention.end()));
    features.add(23, view.word(mention.end()), view.word(mention.end() + 1));
    features.add(24, mention.type().label());
    features.add(25, form(mention));
    features.add(26, row.openBracket(at).isPresent() ? "(" : "", form(mention));
    neighbour(row, at - 1, at, 30, features);
    neighbour(row, at, at + 1, 50, features);
    arithmetic(row, at, features);
    whole(row, at, features);
    dates(row, at, features);
  }

  /** Whether a figure is the whole, or the plan, that a percentage near it was taken of. */
  private static void whole(Row row, int at, Features features) {
    BigDecimal whole = row.at(at).figure().value();
    for (int percent = Math.max(0, at - 2); percent <= at + 3; percent++) {
      if (!row.together(at, percent) || !row.at(percent).figure().isPercent()) {
        continue;
      }
      for (int part = Math.max(0, percent - 3); part < percent + 2; part++) {
        boolean three = part != at && part != percent && percent != at && row.together(at, part);
        if (three
            && Ratios.isPercent(
                row.at(part).figure().value(), whole, row.at(percent).figure().value())) {
          features.add(83, part < at ? "part before" : "part behind");
          features.add(84, String.valueOf(part - at), String.valueOf(percent - at));
        }
      }
    }
  }

  /** A date between two figures, and alone with the second in brackets, tells two times apart. */
  private static void dates(Row row, int at, Features features) {
    if (!row.together(at - 1, at)) {
      return;
    }
    View view = row.view(at);
    String last = "";
    for (int i = row.at(at - 1).end(); i < row.at(at).first(); i++) {
      String value = view.dates().get(i);
      last = value.isEmpty() ? last : row.scene().time().relation(value);
    }
    boolean open = row.openBracket(at).isPresent() && row.between(at - 1, at).contains("(");
    String alike = row.at(at - 1).figure().unit().equals(row.at(at).figure().unit()) ? "alike" : "";
    features.add(86, last, alike, open ? "(" : "");
    features.add(87, last, alike, view.word(row.at(at).end()));
  }

  private static void neighbour(Row row, int a, int b, int template, Features features) {
    boolean together = row.together(a, b);
    features.add(template, together ? "together" : "apart");
    if (!together) {
      return;
    }
    String forms = form(row.at(a)) + " " + form(row.at(b));
    features.add(template + 1, forms);
    List<String> between = row.between(a, b);
    String distance = String.valueOf(Math.min(between.size(), LONG) / 2);
    features.add(template + 2, distance, forms);
    for (String word : between.subList(0, Math.min(between.size(), LONG))) {
      features.add(template + 3, word);
      features.add(template + 4, word, form(row.at(b)));
    }
    for (int i = 0; i + 1 < Math.min(between.size(), LONG); i++) {
      features.add(template + 5, between.get(i), between.get(i + 1));
    }
    if (between.size() < 4) {
      features.add(template + 6, String.join(" ", between), forms);
    }
    int order = row.at(a).figure().value().compareTo(row.at(b).figure().value());
    features.add(template + 7, String.valueOf(order), forms);
    boolean brackets = row.openBracket(b).isPresent() && between.contains("(");
    features.add(template + 8, brackets ? "(" : "", forms);
    View view = row.view(a);
    features.add(template + 9, view.word(row.at(a).first() - 1), String.join(" ", tail(between)));
    features.add(template + 10, view.word(row.at(a).first() - 1), forms);
    if (!between.isEmpty()) {
      features.add(template + 11, between.get(between.size() - 1), forms);
    }
  }

  private static List<String> tail(List<String> words) {
    return words.subList(Math.max(0, words.size() - 1), words.size());
  }

  /** Whether a percentage is that of the figures before it, as far as they tell. */
  private static void arithmetic(Row row, int at, Features features) {
    Figure figure = row.at(at).figure();
    if (!figure.isPercent()) {
      return;
    }
    for (int back = 1; back <= 3; back++) {
      if (!row.has(at - back)) {
        continue;
      }
      Figure before = row.at(at - back).figure();
      before
          .over()
          .filter(over -> Ratios.isPercent(before.value(), over, figure.value()))
          .ifPresent(over -> features.add(80, "over"));
      if (row.has(at - back - 1)) {
        BigDecimal other = row.at(at - back - 1).figure().value();
        boolean fits =
            Ratios.isPercent(before.value(), other, figure.value())
                || Ratios.isPercent(other, before.value(), figure.value());
        features.add(81, fits ? "fits" : "", String.valueOf(back));
      }
    }
    if (row.has(at - 1) && row.has(at + 1)) {
      BigDecimal before = row.at(at - 1).figure().value();
      BigDecimal behind = row.at(at + 1).figure().value();
      features.add(82, Ratios.isPercent(before, behind, figure.value()) ? "fits" : "");
    }
  }

  private static String form(Mention mention) {
    Figure figure = mention.figure();
    String unit = figure.unit().orElse(figure.scale().signum() > 0 && isScaled(figure) ? "k" : "");
    return mention.hasOver() ? unit + "/" : figure.max().isPresent() ? unit + "-" : unit;
  }

  private static boolean isScaled(Figure figure) {
    return figure.scale().compareTo(BigDecimal.ONE) > 0;
  }
}
