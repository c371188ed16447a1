package org.vigov.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;
import org.vigov.model.Indicator;
import org.vigov.model.Official;

/**
 * Tables for reading in a terminal: activities, officials, organizations, indicators, documents.
 */
public final class TableWriter implements AnnotationWriter {
  @Override
  public String write(Annotation a) {
    StringBuilder out = new StringBuilder();
    out.append("== ").append(a.article().id());
    a.province().ifPresent(province -> out.append(" · ").append(province.name()));
    a.article().published().ifPresent(date -> out.append(" · ").append(date));
    out.append('\n');
    out.append("activities: ");
    out.append(a.activities().stream().map(Activity::type).collect(Collectors.joining(", ")));
    out.append("\n\n");
    table(out, List.of("official", "position", "roles"), officials(a.officials()));
    table(
        out,
        List.of("organization", "also"),
        a.organizations().stream()
            .map(body -> List.of(body.name(), String.join(" | ", body.aliases())))
            .toList());
    table(
        out,
        List.of("id", "kind", "action", "what", "value", "plan/total", "%", "unit", "period"),
        a.indicators().stream().map(TableWriter::indicator).toList());
    table(
        out,
        List.of("document", "number", "issuer", "date"),
        a.documents().stream()
            .map(
                d ->
                    List.of(
                        d.kind().orElse(d.text()),
                        d.number().orElse(""),
                        d.issuer().orElse(""),
                        d.date().orElse("")))
            .toList());
    return out.toString();
  }

  private static List<List<String>> officials(List<Official> officials) {
    return officials.stream()
        .map(
            official ->
                List.of(
                    official.name(),
                    official.positions().stream()
                        .map(p -> p.title() + p.organization().map(o -> ", " + o).orElse(""))
                        .collect(Collectors.joining("; ")),
                    String.join(" ", official.roles())))
        .toList();
  }

  private static List<String> indicator(Indicator i) {
    String value =
        i.figures().comparator().orElse("")
            + i.figures().value().toPlainString()
            + i.figures().max().map(max -> "–" + max.toPlainString()).orElse("");
    return List.of(
        i.id(),
        i.kind(),
        i.action().orElse(""),
        i.what(),
        value,
        plain(i.figures().plan().or(i.figures()::total)),
        plain(i.figures().percent()),
        i.figures().unit().orElse(""),
        i.period().orElse(""));
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private static void table(StringBuilder out, List<String> head, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<List<String>> all = new ArrayList<>(rows.size() + 1);
    all.add(head);
    all.addAll(rows);
    int[] widths = new int[head.size()];
    for (List<String> row : all) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    for (List<String> row : all) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        line.append(row.get(c)).append(" ".repeat(widths[c] - row.get(c).length() + 2));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    out.append('\n');
  }
}
