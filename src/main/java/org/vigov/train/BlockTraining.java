package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.vigov.evaluate.Tasks;
import org.vigov.ingest.BlockClassifier;
import org.vigov.ingest.BlockModel;
import org.vigov.ingest.BlockTrainer;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;
import org.vigov.models.Stage;

/** Training of the types of blocks; there is one engine. */
record BlockTraining(TrainingData data) implements ArticleStage {
  @Override
  public String engine() {
    return Stage.BLOCKS.defaultEngine();
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    new BlockTrainer().train(data.articles(TrainingData.TRAIN), progress).save(folder);
    return ArticleStage.report(Map.of());
  }

  @Override
  public StageModel<Annotation, Annotation> load(Path folder) throws IOException {
    BlockClassifier classifier = new BlockClassifier(BlockModel.load(folder));
    return StageModel.ofArticles(
        Tasks.BLOCKS,
        gold ->
            gold.withArticle(
                gold.article().withBlocks(classifier.classify(gold.article().text()))));
  }
}
