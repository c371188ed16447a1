package org.vigov.engine.vncorenlp;

import java.util.List;
import org.vigov.segment.TaggerSegmenterEngine;
import org.vigov.segment.WordLabels;

/** Segmentation by VnCoreNLP, in words of our tokens. */
public final class VnSegmenter extends TaggerSegmenterEngine {
  public VnSegmenter() {
    super(
        VnEngine.NAME,
        new VnEngine(
            List.of("wseg"),
            (word, begins) -> begins ? WordLabels.BEGIN : WordLabels.INSIDE,
            WordLabels.BEGIN));
  }
}
