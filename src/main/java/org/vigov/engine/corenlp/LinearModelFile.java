package org.vigov.engine.corenlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.vigov.activity.LabelModel;

/** All labels in one file: each with its threshold and the weights of its features. */
final class LinearModelFile {
  private static final String NAME = "activities-corenlp.bin.gz";
  private static final int MAGIC = 0x56474331;

  private LinearModelFile() {}

  static void write(Path folder, Map<String, LabelModel<LinearScorer>> models) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(NAME)))))) {
      out.writeInt(MAGIC);
      out.writeInt(models.size());
      for (Map.Entry<String, LabelModel<LinearScorer>> entry : new TreeMap<>(models).entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeDouble(entry.getValue().threshold());
        Map<String, Double> weights = entry.getValue().scorer().weights();
        out.writeInt(weights.size());
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
          out.writeUTF(weight.getKey());
          out.writeFloat(weight.getValue().floatValue());
        }
      }
    }
  }

  static Map<String, LabelModel<LinearScorer>> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is no model of activities; train it anew");
      }
      Map<String, LabelModel<LinearScorer>> models = new TreeMap<>();
      for (int labels = in.readInt(); labels > 0; labels--) {
        String label = in.readUTF();
        double threshold = in.readDouble();
        Map<String, Double> weights = new HashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
          String feature = in.readUTF();
          weights.put(feature, (double) in.readFloat());
        }
        models.put(label, new LabelModel<>(new LinearScorer(weights), threshold));
      }
      return models;
    }
  }
}
