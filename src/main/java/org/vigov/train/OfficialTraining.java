package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.vigov.evaluate.Tasks;
import org.vigov.extract.official.OfficialExtractor;
import org.vigov.extract.official.OfficialModel;
import org.vigov.extract.official.OfficialTrainer;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;
import org.vigov.models.Stage;

/** Training of the roles of officials; there is one engine. */
record OfficialTraining(TrainingData data) implements ArticleStage {
  @Override
  public String engine() {
    return Stage.OFFICIALS.defaultEngine();
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    OfficialTrainer.train(data.read(TrainingData.TRAIN), progress).save(folder);
    return ArticleStage.report(Map.of());
  }

  @Override
  public StageModel<Annotation, Annotation> load(Path folder) throws IOException {
    OfficialExtractor extractor = new OfficialExtractor(OfficialModel.load(folder));
    return StageModel.ofArticles(
        Tasks.OFFICIALS_ROLES,
        gold ->
            gold.withOfficials(
                extractor.extract(StageTraining.analysis(gold), gold.organizations()).officials()));
  }
}
