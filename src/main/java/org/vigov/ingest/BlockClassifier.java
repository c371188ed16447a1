package org.vigov.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.ingest.Draft.HintedSpan;
import org.vigov.model.Block;
import org.vigov.model.BlockType;

/** Types the lines of an article: a trained model, corrected by what a page says of its lines. */
public final class BlockClassifier {
  private final BlockModel model;
  private final BlockCues cues = BlockCues.load();

  public BlockClassifier(BlockModel model) {
    this.model = model;
  }

  /** The blocks of a plain text: one for each line that is not blank, in order. */
  public List<Block> classify(String text) {
    return classify(text, List.of());
  }

  List<Block> classify(String text, List<HintedSpan> hints) {
    List<LineShape> lines = Line.of(text).stream().map(line -> LineShape.of(line, cues)).toList();
    List<Optional<LineHints>> said = match(lines, hints);
    PageFrame frame = PageFrame.of(lines, said);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!frame.isOutside(i)) {
        open.add(i);
      }
    }
    BlockType[] types = new BlockType[lines.size()];
    Arrays.fill(types, BlockType.BOILERPLATE);
    LinePage page = LinePage.of(open.stream().map(lines::get).toList());
    List<Map<BlockType, Double>> learned = model.probabilities(page);
    for (int i = 0; i < open.size(); i++) {
      int at = open.get(i);
      types[at] = HintRules.decide(page, i, learned.get(i), said.get(at));
    }
    HeadlineRule.headline(page, learned, open.stream().map(i -> types[i]).toList())
        .ifPresent(i -> types[open.get(i)] = BlockType.HEADLINE);
    keepLoneLines(types, open);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i).line();
      blocks.add(new Block(types[i], line.span().begin(), line.span().end()));
    }
    return blocks;
  }

  /**
   * Boilerplate is what stands around paragraphs. Where there are none, a sentence or two was sent
   * alone, and nothing of it may be lost.
   */
  private static void keepLoneLines(BlockType[] types, List<Integer> open) {
    if (Arrays.stream(types).noneMatch(type -> type == BlockType.P)) {
      for (int i : open) {
        types[i] = types[i] == BlockType.BOILERPLATE ? BlockType.P : types[i];
      }
    }
  }

  /** A line has the hints of the last hinted line that does not begin behind it. */
  private static List<Optional<LineHints>> match(List<LineShape> lines, List<HintedSpan> hints) {
    List<Optional<LineHints>> matched = new ArrayList<>();
    int next = 0;
    for (LineShape shape : lines) {
      while (next < hints.size() && hints.get(next).begin() <= shape.line().span().begin()) {
        next++;
      }
      matched.add(next == 0 ? Optional.empty() : Optional.of(hints.get(next - 1).hints()));
    }
    return matched;
  }
}
