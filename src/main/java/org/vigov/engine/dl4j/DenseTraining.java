package org.vigov.engine.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.vigov.activity.ActivityCueFinder;
import org.vigov.activity.ActivityTrainer;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/** One training of {@link Dense}, seeded. An optional label counts neither for nor against. */
final class DenseTraining {
  private static final int EPOCHS = 40;
  private static final int BATCH = 16;
  private static final int CUTOFF = 3;

  private final List<Annotation> articles;
  private final Vocabulary labels;
  private final List<Set<String>> features = new ArrayList<>();

  DenseTraining(List<Annotation> articles) {
    this.articles = articles;
    this.labels = new Vocabulary(List.copyOf(ActivityTrainer.labels(articles)));
    ActivityCueFinder finder = new ActivityCueFinder();
    DenseFeatures all = new DenseFeatures(labels.strings());
    for (Annotation a : articles) {
      features.add(all.of(finder.find(new Analysis(a.article(), a.sentences(), a.entities()))));
    }
  }

  Map<String, String> run(Path folder, Progress progress) throws IOException {
    Vocabulary known = known();
    MultiLayerNetwork network = Dense.create(known.size(), labels.size());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      order.add(i);
    }
    Random random = new Random(Dense.SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int begin = 0; begin < order.size(); begin += BATCH) {
        network.fit(batch(order.subList(begin, Math.min(begin + BATCH, order.size())), known));
      }
      progress.report(epoch + 1, EPOCHS);
    }
    DenseFile.write(folder, known, labels, network);
    return Map.of(
        "learner", "dense network, one hidden layer of " + Dense.HIDDEN + ", Adam",
        "epochs", Integer.toString(EPOCHS),
        "batch", Integer.toString(BATCH),
        "rate", Double.toString(Dense.RATE),
        "l2", Double.toString(Dense.L2),
        "kept by dropout", Double.toString(Dense.KEPT),
        "cutoff", Integer.toString(CUTOFF),
        "seed", Long.toString(Dense.SEED));
  }

  private Vocabulary known() {
    Map<String, Integer> counts = new HashMap<>();
    features.forEach(some -> some.forEach(each -> counts.merge(each, 1, Integer::sum)));
    return new Vocabulary(
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= CUTOFF)
            .map(Map.Entry::getKey)
            .sorted()
            .toList());
  }

  private DataSet batch(List<Integer> chosen, Vocabulary known) {
    float[][] rows = new float[chosen.size()][];
    float[][] gold = new float[chosen.size()][labels.size()];
    float[][] mask = new float[chosen.size()][labels.size()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = DenseModel.row(features.get(chosen.get(row)), known);
      java.util.Arrays.fill(mask[row], 1);
      for (Activity activity : articles.get(chosen.get(row)).activities()) {
        int number = labels.number(activity.type());
        if (number >= 0) {
          gold[row][number] = 1;
          mask[row][number] = activity.optional() ? 0 : 1;
        }
      }
    }
    return new DataSet(Nd4j.create(rows), Nd4j.create(gold), null, Nd4j.create(mask));
  }
}
