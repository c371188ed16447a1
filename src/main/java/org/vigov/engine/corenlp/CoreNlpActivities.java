package org.vigov.engine.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.vigov.activity.LabelModel;
import org.vigov.activity.LabelwiseEngine;

/** Activities by CoreNLP's linear classifier, once for each label. */
public final class CoreNlpActivities extends LabelwiseEngine<LinearScorer> {
  public CoreNlpActivities() {
    super(CoreNlpSegmenter.NAME, new LinearLearner());
  }

  @Override
  protected void write(Path folder, Map<String, LabelModel<LinearScorer>> labels)
      throws IOException {
    LinearModelFile.write(folder, labels);
  }

  @Override
  protected Map<String, LabelModel<LinearScorer>> read(Path folder) throws IOException {
    return LinearModelFile.read(folder);
  }
}
