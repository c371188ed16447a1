package org.vigov.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.model.Block;
import org.vigov.model.BlockType;

/** Measures the typing of blocks against annotated articles. */
final class BlockEvaluator {

  /** The articles below a folder of the corpus. */
  public static List<Article> articles(Path corpus) throws IOException {
    return new AnnotatedXmlReader().readAll(corpus).stream().map(Annotation::article).toList();
  }

  /** A line whose type was missed. */
  public record Miss(String article, BlockType gold, BlockType guess, String line) {}

  /**
   * How often each type was found.
   *
   * @param counts for each type of the corpus, how often each type was answered
   */
  public record Report(Map<BlockType, Map<BlockType, Integer>> counts, List<Miss> misses) {
    public Report {
      counts = Map.copyOf(counts);
      misses = List.copyOf(misses);
    }

    public int support(BlockType type) {
      return row(type).values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<BlockType, Integer> row(BlockType gold) {
      return counts.getOrDefault(gold, Map.of());
    }

    private int answered(BlockType type) {
      return counts.values().stream().mapToInt(row -> row.getOrDefault(type, 0)).sum();
    }

    private int right(BlockType type) {
      return row(type).getOrDefault(type, 0);
    }

    /** Right among those answered; 1 when none was. */
    public double precision(BlockType type) {
      return answered(type) == 0 ? 1 : (double) right(type) / answered(type);
    }

    /** Right among those there are; 1 when there is none. */
    public double recall(BlockType type) {
      return support(type) == 0 ? 1 : (double) right(type) / support(type);
    }

    /** Share of lines whose type is right. */
    public double accuracy() {
      int all = 0;
      int right = 0;
      for (BlockType type : BlockType.values()) {
        all += support(type);
        right += right(type);
      }
      return all == 0 ? 1 : (double) right / all;
    }
  }

  /** Types the lines of each article anew and compares. */
  public Report evaluate(BlockModel model, List<Article> articles) {
    BlockClassifier classifier = new BlockClassifier(model);
    Map<BlockType, Map<BlockType, Integer>> counts = new EnumMap<>(BlockType.class);
    List<Miss> misses = new ArrayList<>();
    for (Article article : articles) {
      List<Block> gold = article.blocks();
      int at = 0;
      for (Block guess : classifier.classify(article.text())) {
        while (gold.get(at).end() <= guess.begin()) {
          at++;
        }
        BlockType wanted = gold.get(at).type();
        counts
            .computeIfAbsent(wanted, t -> new EnumMap<>(BlockType.class))
            .merge(guess.type(), 1, Integer::sum);
        if (wanted != guess.type()) {
          String line = article.text().substring(guess.begin(), guess.end());
          misses.add(new Miss(article.id(), wanted, guess.type(), line));
        }
      }
    }
    return new Report(counts, misses);
  }
}
