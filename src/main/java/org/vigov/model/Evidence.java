package org.vigov.model;

import java.util.List;
import java.util.OptionalDouble;
import org.vigov.text.Span;

/**
 * Why a fact is in an annotation, or a figure of the text is not.
 *
 * @param fact one of {@link #FACTS}
 * @param of what it is said of: the id of an entity or indicator, a name, a label
 * @param by the rules and models behind it: {@code rule day-month}, {@code model ner crf-…}
 * @param score probability that the model gives it, where it gives one
 * @param why what they say, in a few words
 * @param words the stretches of the text that speak for it
 */
public record Evidence(
    String fact, String of, List<String> by, OptionalDouble score, String why, List<Span> words) {
  /** What can be explained. */
  public static final List<String> FACTS =
      List.of(
          "province",
          "entity",
          "value",
          "place",
          "issuer",
          "activity",
          "organization",
          "position",
          "role",
          "indicator",
          "left-out");

  public Evidence {
    Labels.require("explained fact", fact, FACTS);
    by = List.copyOf(by);
    words = List.copyOf(words);
  }
}
