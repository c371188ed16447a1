package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vigov.corpus.SegmentedSentences;
import org.vigov.corpus.SegmentedText;

/** Segmented sentences as units of a test: those of an article together, of a treebank apart. */
final class SegmentedUnits {
  private SegmentedUnits() {}

  static List<TestUnit<List<SegmentedText>>> read(Path path) throws IOException {
    List<TestUnit<List<SegmentedText>>> units = new ArrayList<>();
    for (Path file : Folders.files(path)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".seg")) {
        units.add(unit(name, article(file)));
      } else if (name.endsWith(".conllu")) {
        for (SegmentedText text : SegmentedSentences.read(file)) {
          units.add(unit(name + ":" + units.size(), List.of(text)));
        }
      }
    }
    return units;
  }

  /** The sentences of an article, as they stand in its raw text where that lies beside them. */
  static List<SegmentedText> article(Path file) throws IOException {
    Path raw = Folders.withExtension(file, ".txt");
    return Files.exists(raw)
        ? SegmentedSentences.read(file, Files.readString(raw))
        : SegmentedSentences.read(file);
  }

  private static TestUnit<List<SegmentedText>> unit(String id, List<SegmentedText> texts) {
    return new TestUnit<>(
        id, texts.stream().map(SegmentedText::text).collect(Collectors.joining(" ")), texts);
  }
}
