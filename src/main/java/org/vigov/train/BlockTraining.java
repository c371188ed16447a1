package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigov.evaluate.Tasks;
import org.vigov.ingest.BlockClassifier;
import org.vigov.ingest.BlockModel;
import org.vigov.ingest.BlockTrainer;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Stage;

/** Training of the types of blocks; there is one engine. */
record BlockTraining(TrainingData data) implements StageTraining {
  @Override
  public String engine() {
    return Stage.BLOCKS.defaultEngine();
  }

  @Override
  public void check(Path folder) throws IOException {
    TrainingData.require(data.articles(TrainingData.TRAIN));
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    Path articles = data.articles(TrainingData.TRAIN);
    new BlockTrainer().train(articles, progress).save(folder);
    return new Report(ArticleTraining.ORIGIN, List.of(articles), Map.of());
  }

  @Override
  public Map<String, Double> score(Path folder) throws IOException {
    BlockClassifier classifier = new BlockClassifier(BlockModel.load(folder));
    return StageTraining.f1(
        data,
        Tasks.BLOCKS,
        gold ->
            gold.withArticle(
                gold.article().withBlocks(classifier.classify(gold.article().text()))));
  }
}
