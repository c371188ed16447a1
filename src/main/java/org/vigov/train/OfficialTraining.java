package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigov.evaluate.Tasks;
import org.vigov.extract.official.OfficialExtractor;
import org.vigov.extract.official.OfficialModel;
import org.vigov.extract.official.OfficialTrainer;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Stage;

/** Training of the roles of officials; there is one engine. */
record OfficialTraining(TrainingData data) implements StageTraining {
  @Override
  public String engine() {
    return Stage.OFFICIALS.defaultEngine();
  }

  @Override
  public void check(Path folder) throws IOException {
    TrainingData.require(data.articles(TrainingData.TRAIN));
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    OfficialTrainer.train(data.read(TrainingData.TRAIN), progress).save(folder);
    return new Report(ArticleTraining.ORIGIN, List.of(data.articles(TrainingData.TRAIN)), Map.of());
  }

  @Override
  public Map<String, Double> score(Path folder) throws IOException {
    OfficialExtractor extractor = new OfficialExtractor(OfficialModel.load(folder));
    return StageTraining.f1(
        data,
        Tasks.OFFICIALS_ROLES,
        gold ->
            gold.withOfficials(
                extractor.extract(StageTraining.analysis(gold), gold.organizations()).officials()));
  }
}
