package org.vigov.engine.vncorenlp;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vigov.lexicon.LexiconFile;
import org.vigov.pos.TaggerPosEngine;

/** Parts of speech by VnCoreNLP, as universal tags. */
public final class VnPos extends TaggerPosEngine {
  private static final String UNKNOWN = "X";

  public VnPos() {
    this(
        LexiconFile.rows("vncorenlp-upos.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1))));
  }

  private VnPos(Map<String, String> universal) {
    super(
        VnEngine.NAME,
        new VnEngine(
            List.of("wseg", "pos"),
            (word, begins) ->
                word.pos().map(tag -> universal.getOrDefault(tag, UNKNOWN)).orElse(UNKNOWN),
            UNKNOWN));
  }
}
