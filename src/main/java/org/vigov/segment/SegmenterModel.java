package org.vigov.segment;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.vigov.learn.LinearChainModel;
import org.vigov.text.Token;

/** What the segmenter has learned, with the dictionary it looks words up in. Immutable. */
public final class SegmenterModel {
  private final LinearChainModel chain;
  private final WordList list;
  private final SegmenterFeatures features = new SegmenterFeatures();

  SegmenterModel(LinearChainModel chain, WordList list) {
    this.chain = chain;
    this.list = list;
  }

  /**
   * Reads a model file.
   *
   * @throws IOException when it cannot be read or is no segmenter model
   */
  public static SegmenterModel load(Path file) throws IOException {
    LinearChainModel chain = read(file);
    if (!chain.labels().equals(List.of(WordLabels.BEGIN, WordLabels.INSIDE))) {
      throw new IOException(
          file + " is no segmenter model: its labels are " + chain.labels() + ", wanted [B, I]");
    }
    return new SegmenterModel(chain, WordList.load());
  }

  private static LinearChainModel read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return LinearChainModel.read(in);
    } catch (ZipException | EOFException e) {
      throw new IOException(file + " is no segmenter model, or is cut short", e);
    }
  }

  /** Writes the model to a file; the folder must exist. */
  public void save(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      chain.write(out);
    }
  }

  /** Whether each token goes on with the word of the one before it. */
  boolean[] inside(List<Token> tokens) {
    int[] path = chain.decode(SegmenterInput.of(tokens, list), tokens.size(), features);
    boolean[] inside = new boolean[path.length];
    for (int at = 0; at < path.length; at++) {
      inside[at] = chain.labels().get(path[at]).equals(WordLabels.INSIDE);
    }
    return inside;
  }
}
