package org.vigov.engine.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.Evaluator;
import edu.stanford.nlp.optimization.HasEvaluators;
import edu.stanford.nlp.optimization.Minimizer;
import java.util.Properties;
import org.vigov.learn.SequenceTrainer.Progress;

/** The classifier while it is trained: says after each iteration of the optimizer how far it is. */
final class ReportingCrf extends CRFClassifier<CoreLabel> {
  private final int iterations;
  private final Progress progress;

  ReportingCrf(Properties properties, int iterations, Progress progress) {
    super(properties);
    this.iterations = iterations;
    this.progress = progress;
  }

  @Override
  public Minimizer<DiffFunction> getMinimizer(int round, Evaluator[] evaluators) {
    Minimizer<DiffFunction> minimizer = super.getMinimizer(round, evaluators);
    if (minimizer instanceof HasEvaluators reporting) {
      reporting.setEvaluators(1, new Evaluator[] {new Counter(iterations, progress)});
    }
    return minimizer;
  }

  /** Is shown the weights after each iteration, and only counts. */
  private static final class Counter implements Evaluator {
    private final int iterations;
    private final Progress progress;
    private int done;

    Counter(int iterations, Progress progress) {
      this.iterations = iterations;
      this.progress = progress;
    }

    @Override
    public double evaluate(double[] weights) {
      done++;
      progress.report(Math.min(done, iterations), iterations);
      return 0;
    }
  }
}
