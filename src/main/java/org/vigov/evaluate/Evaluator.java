package org.vigov.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.model.Annotation;

/** Compares predicted annotations with gold ones and gathers scores and errors. Not thread-safe. */
public final class Evaluator {
  private final ScoreTable table = new ScoreTable();
  private final List<Mistake> mistakes = new ArrayList<>();
  private int articles;

  /**
   * Adds one article.
   *
   * @param predicted annotation of the same text, white space aside
   * @throws IllegalArgumentException when the texts differ in more than white space
   */
  public void add(Annotation gold, Annotation predicted) {
    int wanted = new Alignment(gold.article().text()).length();
    int got = new Alignment(predicted.article().text()).length();
    if (wanted != got) {
      throw new IllegalArgumentException(
          "article %s: the texts differ: %d characters against %d, white space aside"
              .formatted(gold.article().id(), wanted, got));
    }
    articles++;
    new BlockScorer().score(gold, predicted, table, mistakes);
    new EntityScorer().score(gold, predicted, table, mistakes);
    new FactScorer().score(gold, predicted, table, mistakes);
    new IndicatorScorer().score(gold, predicted, table, mistakes);
  }

  /** Adds counts of a task that is scored elsewhere, such as word segmentation. */
  public void add(String group, String label, Counts counts, Optional<String> note) {
    note.ifPresent(text -> table.note(group, text));
    table.add(group, label, counts.gold(), counts.predicted(), counts.right());
  }

  public int articles() {
    return articles;
  }

  public ScoreTable scores() {
    return table;
  }

  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /** Scores and errors in Markdown. */
  public String markdown(String title, boolean withMistakes) {
    StringBuilder out = new StringBuilder();
    out.append("## ").append(title).append(" (").append(articles).append(" articles)\n\n");
    out.append(table.markdown());
    return out.append(withMistakes ? Mistakes.markdown(mistakes) : "").toString();
  }
}
