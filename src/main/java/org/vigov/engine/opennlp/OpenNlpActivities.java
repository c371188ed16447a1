package org.vigov.engine.opennlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.vigov.activity.LabelModel;
import org.vigov.activity.LabelwiseEngine;

/** OpenNLP's document categorizer, once for each label. */
public final class OpenNlpActivities extends LabelwiseEngine<DoccatScorer> {
  /** The name of the engines of this package. */
  public static final String NAME = "opennlp";

  public OpenNlpActivities() {
    super(NAME, new DoccatLearner());
  }

  @Override
  protected void write(Path folder, Map<String, LabelModel<DoccatScorer>> labels)
      throws IOException {
    ActivityModelFile.write(folder, labels);
  }

  @Override
  protected Map<String, LabelModel<DoccatScorer>> read(Path folder) throws IOException {
    return ActivityModelFile.read(folder);
  }
}
