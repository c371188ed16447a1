package org.vigov.pipeline;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of the annotation that can be asked for alone; it brings what it builds on. */
public enum Annotator {
  SEGMENT,
  NER,
  ACTIVITIES,
  DOCUMENTS(NER),
  ORGANIZATIONS(NER),
  OFFICIALS(NER, ORGANIZATIONS),
  INDICATORS(NER, ORGANIZATIONS),

  /** Parts of speech of the words, where there is a model for them. */
  POS(SEGMENT),

  /** The evidence behind the others; made only when it is asked for by itself. */
  EXPLAIN;

  private final Set<Annotator> needs;

  Annotator(Annotator... needs) {
    this.needs = Set.of(needs);
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Set<Annotator> all() {
    return EnumSet.complementOf(EnumSet.of(EXPLAIN));
  }

  /** Some annotators, and the evidence behind what they find. */
  public static Set<Annotator> explaining(Set<Annotator> annotators) {
    Set<Annotator> all = EnumSet.of(EXPLAIN);
    all.addAll(annotators);
    return all;
  }

  /**
   * The annotators of a comma-separated list, with those they need; all for an empty list.
   *
   * @throws IllegalArgumentException for an unknown name, naming those there are
   */
  public static Set<Annotator> parse(String list) {
    if (list.isBlank()) {
      return all();
    }
    Set<Annotator> chosen = EnumSet.noneOf(Annotator.class);
    for (String name : list.split(",")) {
      Annotator annotator = of(name.strip());
      chosen.add(annotator);
      chosen.addAll(annotator.needs);
    }
    return chosen;
  }

  private static Annotator of(String name) {
    return all().stream()
        .filter(annotator -> annotator.label().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown annotator '" + name + "'; known: " + labels()));
  }

  private static String labels() {
    return all().stream().map(Annotator::label).collect(Collectors.joining(", "));
  }
}
