package org.vigov.engine.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the categorizer of one label and chooses its threshold. */
final class LabelTrainer {
  private static final int FOLDS = 5;
  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 3;
  private static final double L2 = 1.0;

  LabelModel train(List<LabelExample> examples) {
    return new LabelModel(fit(examples), threshold(examples));
  }

  private static AbstractModel fit(List<LabelExample> examples) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    parameters.put("PrintMessages", false);
    List<DocumentSample> samples =
        examples.stream()
            .map(
                example ->
                    new DocumentSample(
                        example.applies() ? LabelModel.YES : LabelModel.NO,
                        example.features().toArray(String[]::new)))
            .toList();
    try {
      return (AbstractModel)
          DocumentCategorizerME.train(
                  LabelModel.LANGUAGE,
                  ObjectStreamUtils.createObjectStream(samples),
                  parameters,
                  new DoccatFactory())
              .getMaxentModel();
    } catch (IOException e) {
      throw new UncheckedIOException("training an activity label failed: " + e.getMessage(), e);
    }
  }

  /** The threshold with the best F1 over articles that the model judging them has not seen. */
  private static double threshold(List<LabelExample> examples) {
    List<Threshold.Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelExample> seen = new ArrayList<>();
      List<LabelExample> unseen = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(examples.get(i));
      }
      if (seen.stream().map(LabelExample::applies).distinct().count() < 2) {
        continue;
      }
      LabelModel model = new LabelModel(fit(seen), Threshold.EVEN);
      unseen.forEach(
          e -> judged.add(new Threshold.Judged(model.probability(e.features()), e.applies())));
    }
    return Threshold.best(judged);
  }
}
