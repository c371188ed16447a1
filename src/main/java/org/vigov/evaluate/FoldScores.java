package org.vigov.evaluate;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.vigov.evaluate.ScoreTable.Row;

/** The scores of several folds as one: mean and deviation of each. */
public final class FoldScores {
  private final List<Evaluator> folds;

  public FoldScores(List<Evaluator> folds) {
    this.folds = List.copyOf(folds);
  }

  /** Tables in Markdown, and the errors of all folds when they are wanted. */
  public String markdown(String title, boolean withMistakes) {
    ScoreTable sum = new ScoreTable();
    folds.forEach(fold -> sum.add(fold.scores()));
    int articles = folds.stream().mapToInt(Evaluator::articles).sum();
    String text =
        "## %s (%d articles, %d folds)%n%n".formatted(title, articles, folds.size())
            + sum.markdown("precision | recall | F1 | support", this::cells);
    return withMistakes
        ? text + Mistakes.markdown(folds.stream().flatMap(f -> f.mistakes().stream()).toList())
        : text;
  }

  private String cells(Row row) {
    return "%s | %s | %s | %d"
        .formatted(
            over(row, Counts::precision),
            over(row, Counts::recall),
            over(row, Counts::f1),
            row.counts().gold());
  }

  /** Folds in which there was nothing to find and nothing was found say nothing. */
  private String over(Row row, ToDoubleFunction<Counts> score) {
    List<Double> scores =
        folds.stream()
            .map(fold -> fold.scores().get(row.group(), row.label()))
            .filter(counts -> counts.gold() + counts.predicted() > 0)
            .map(score::applyAsDouble)
            .toList();
    return scores.isEmpty() ? "–" : MeanDeviation.of(scores).toString();
  }
}
