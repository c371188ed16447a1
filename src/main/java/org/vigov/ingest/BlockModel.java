package org.vigov.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vigov.learn.LinearChainModel;
import org.vigov.model.BlockType;

/** A trained model of the types of blocks. Immutable and safe to share. */
public final class BlockModel {
  /** The name of its file in the model's own folder. */
  public static final Path FILE = Path.of("blocks.bin");

  private final LinearChainModel model;
  private final List<BlockType> types;

  BlockModel(LinearChainModel model) {
    this.model = model;
    this.types = model.labels().stream().map(BlockType::of).toList();
  }

  /**
   * Loads the model from its own folder.
   *
   * @throws IOException when it is missing or not a model of this version
   */
  public static BlockModel load(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new IOException("no model of blocks at " + file + "; train it, or name another folder");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new BlockModel(LinearChainModel.read(in));
    }
  }

  /**
   * Saves it to its own folder; equal models give equal files.
   *
   * @return the file
   */
  public Path save(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    return file;
  }

  /** For each line the probability of each type that the model knows. */
  List<Map<BlockType, Double>> probabilities(LinePage page) {
    double[] marginals = model.decodeWithScores(page, page.size(), new BlockFeatures()).marginals();
    List<Map<BlockType, Double>> lines = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Map<BlockType, Double> line = new EnumMap<>(BlockType.class);
      for (int y = 0; y < types.size(); y++) {
        line.put(types.get(y), marginals[i * types.size() + y]);
      }
      lines.add(line);
    }
    return lines;
  }
}
