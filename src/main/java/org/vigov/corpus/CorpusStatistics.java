package org.vigov.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;
import org.vigov.model.Indicator;
import org.vigov.model.Indicator.Figures;
import org.vigov.model.Labels;
import org.vigov.model.Official;
import org.vigov.model.Province;

/** Counts what annotated articles hold. */
public final class CorpusStatistics {
  private static final int YEARS = 5;

  private CorpusStatistics() {}

  /**
   * The counts of a corpus folder, split by split; of any other folder under its own name.
   *
   * @param corpus has {@code articles/train}, {@code articles/dev} and {@code segmentation}, or
   *     holds articles
   */
  public static Map<String, Map<String, Integer>> splits(Path corpus) throws IOException {
    AnnotatedXmlReader reader = new AnnotatedXmlReader();
    LabelSet labels = LabelSet.near(corpus);
    Map<String, Map<String, Integer>> splits = new LinkedHashMap<>();
    for (String split : List.of("train", "dev")) {
      Path articles = corpus.resolve("articles").resolve(split);
      if (Files.isDirectory(articles)) {
        Path segmentation = corpus.resolve("segmentation").resolve(split);
        int segmented =
            Files.isDirectory(segmentation) ? SegmentedSentences.read(segmentation).size() : 0;
        splits.put(split, counts(reader.readAll(articles), segmented, labels));
      }
    }
    if (splits.isEmpty()) {
      splits.put(corpus.getFileName().toString(), counts(reader.readAll(corpus), 0, labels));
    }
    return splits;
  }

  /**
   * The counts of some articles.
   *
   * @param segmented how many sentences segmented into words belong to them
   * @return what and how many, in the order to be shown
   */
  private static Map<String, Integer> counts(
      List<Annotation> articles, int segmented, LabelSet labels) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("articles", articles.size());
    counts.put("syllables", articles.stream().mapToInt(CorpusStatistics::syllables).sum());
    counts.put("sentences segmented into words", segmented);
    counts.put("provinces", (int) provinces(articles).distinct().count());
    counts.put("articles of no province", articles.size() - (int) provinces(articles).count());
    counts.putAll(years(articles));
    for (String type : labels.allActivities()) {
      counts.put("activity " + type, (int) articles.stream().filter(a -> reports(a, type)).count());
    }
    counts.put(
        "articles without activity",
        (int) articles.stream().filter(article -> article.activities().isEmpty()).count());
    for (String type : labels.allEntities()) {
      counts.put(
          "entity " + type,
          (int)
              articles.stream()
                  .flatMap(a -> a.entities().stream())
                  .filter(e -> e.is(type))
                  .count());
    }
    counts.put("officials", articles.stream().mapToInt(a -> a.officials().size()).sum());
    counts.put(
        "officials' names",
        (int)
            articles.stream()
                .flatMap(a -> a.officials().stream())
                .map(Official::name)
                .distinct()
                .count());
    counts.put("organizations", articles.stream().mapToInt(a -> a.organizations().size()).sum());
    counts.putAll(indicators(articles));
    return counts;
  }

  private static int syllables(Annotation article) {
    return (int)
        article.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> !token.isPunctuation())
            .count();
  }

  private static Stream<String> provinces(List<Annotation> articles) {
    return articles.stream().flatMap(article -> article.province().stream()).map(Province::name);
  }

  private static Map<String, Integer> years(List<Annotation> articles) {
    Map<String, Integer> years =
        articles.stream()
            .flatMap(article -> article.article().published().stream())
            .map(day -> day.getYear() / YEARS * YEARS)
            .sorted()
            .collect(
                Collectors.toMap(
                    first -> "published " + first + "–" + (first + YEARS - 1),
                    first -> 1,
                    Integer::sum,
                    LinkedHashMap::new));
    int dated = years.values().stream().mapToInt(Integer::intValue).sum();
    years.put("published without date", articles.size() - dated);
    return years;
  }

  private static boolean reports(Annotation article, String type) {
    return article.activities().stream()
        .filter(activity -> !activity.optional())
        .map(Activity::type)
        .anyMatch(type::equals);
  }

  private static Map<String, Integer> indicators(List<Annotation> articles) {
    List<Indicator> all = articles.stream().flatMap(a -> a.indicators().stream()).toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("indicators", all.size());
    for (String kind : Labels.KINDS) {
      counts.put("indicators, " + kind, count(all, i -> i.kind().equals(kind)));
    }
    counts.put(
        "indicators with plan, total, percent, max or baseline",
        count(all, i -> relates(i.figures())));
    counts.put("indicators with unit", count(all, i -> i.figures().unit().isPresent()));
    counts.put("indicators with comparator", count(all, i -> i.figures().comparator().isPresent()));
    counts.put("indicators with parent", count(all, i -> i.parent().isPresent()));
    return counts;
  }

  private static boolean relates(Figures f) {
    return Stream.of(f.plan(), f.total(), f.percent(), f.max(), f.baseline())
        .anyMatch(Optional::isPresent);
  }

  private static int count(List<Indicator> indicators, Predicate<Indicator> condition) {
    return (int) indicators.stream().filter(condition).count();
  }

  /**
   * A Markdown table with a column for each split and one for their sum.
   *
   * @param splits counts by the split's name
   */
  public static String table(Map<String, Map<String, Integer>> splits) {
    StringBuilder out = new StringBuilder("| |");
    splits.keySet().forEach(split -> out.append(' ').append(split).append(" |"));
    out.append(splits.size() > 1 ? " together |\n|---|" : "\n|---|");
    out.append("---:|".repeat(splits.size() > 1 ? splits.size() + 1 : 1)).append('\n');
    splits.values().stream()
        .flatMap(counts -> counts.keySet().stream())
        .distinct()
        .forEach(what -> out.append(row(what, splits)));
    return out.toString();
  }

  private static String row(String what, Map<String, Map<String, Integer>> splits) {
    List<Integer> numbers =
        splits.values().stream().map(counts -> counts.getOrDefault(what, 0)).toList();
    StringBuilder row = new StringBuilder("| ").append(what).append(" |");
    numbers.forEach(number -> row.append(' ').append(number).append(" |"));
    if (numbers.size() > 1) {
      row.append(' ').append(numbers.stream().mapToInt(Integer::intValue).sum()).append(" |");
    }
    return row.append('\n').toString();
  }
}
