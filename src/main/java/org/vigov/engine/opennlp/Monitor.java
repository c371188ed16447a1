package org.vigov.engine.opennlp;

import opennlp.tools.monitoring.StopCriteria;
import opennlp.tools.monitoring.TrainingMeasure;
import opennlp.tools.monitoring.TrainingProgressMonitor;
import org.vigov.learn.SequenceTrainer.Progress;

/** Passes on how far OpenNLP is. */
final class Monitor implements TrainingProgressMonitor {
  private final Progress progress;
  private final int iterations;
  private boolean finished;

  Monitor(Progress progress, int iterations) {
    this.progress = progress;
    this.iterations = iterations;
  }

  @Override
  public void finishedIteration(
      int iteration, int right, int events, TrainingMeasure measure, double value) {
    progress.report(Math.min(iteration, iterations), iterations);
  }

  @Override
  public void finishedTraining(int iteration, StopCriteria<?> stop) {
    // It may stop before the last iteration.
    finished = true;
    progress.report(iterations, iterations);
  }

  @Override
  public boolean isTrainingFinished() {
    return finished;
  }

  @Override
  public void display(boolean clear) {
    // What there is to tell has been passed on.
  }
}
