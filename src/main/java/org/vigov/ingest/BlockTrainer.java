package org.vigov.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.ingest.BlockAugmenter.TypedLine;
import org.vigov.learn.CrfTrainer;
import org.vigov.learn.LabelledSequence;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.model.Block;

/** Trains a {@link BlockModel} from annotated articles; the same articles give the same model. */
public final class BlockTrainer {
  private static final int BITS = 15;
  private static final int EPOCHS = 12;
  private static final float RATE = 0.1f;
  private static final float PENALTY = 1e-4f;
  private static final long SEED = 7;

  private final BlockCues cues = BlockCues.load();

  /**
   * Trains from the {@code .xml} files below a folder.
   *
   * @throws org.vigov.corpus.CorpusException when one of them is no annotated article
   */
  public BlockModel train(Path corpus, Progress progress) throws IOException {
    List<Article> articles =
        new AnnotatedXmlReader().readAll(corpus).stream().map(Annotation::article).toList();
    return train(articles, progress);
  }

  /**
   * Trains from articles with typed blocks.
   *
   * @throws IllegalArgumentException when there is none
   */
  public BlockModel train(List<Article> articles, Progress progress) {
    List<List<TypedLine>> pages = articles.stream().map(BlockTrainer::lines).toList();
    BlockAugmenter augmenter = new BlockAugmenter(pages, SEED);
    List<LabelledSequence<LinePage>> examples = new ArrayList<>();
    for (List<TypedLine> page : pages) {
      examples.add(example(page));
      examples.add(example(augmenter.split(page)));
      examples.add(example(augmenter.surround(page)));
    }
    return new BlockModel(
        new CrfTrainer(BITS, EPOCHS, SEED, RATE, PENALTY)
            .train(examples, new BlockFeatures(), (before, label) -> true, progress));
  }

  private static List<TypedLine> lines(Article article) {
    List<TypedLine> lines = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (Line line : Line.of(article.text().substring(block.begin(), block.end()))) {
        lines.add(new TypedLine(block.type(), line.text()));
      }
    }
    return lines;
  }

  private LabelledSequence<LinePage> example(List<TypedLine> lines) {
    StringBuilder text = new StringBuilder();
    List<String> labels = new ArrayList<>();
    for (TypedLine line : lines) {
      text.append(line.text()).append('\n');
      labels.add(line.type().label());
    }
    return new LabelledSequence<>(LinePage.of(text.toString(), cues), labels);
  }
}
