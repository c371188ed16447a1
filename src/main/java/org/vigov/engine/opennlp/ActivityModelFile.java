package org.vigov.engine.opennlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.vigov.activity.LabelModel;

/** All labels in one file. */
final class ActivityModelFile {
  private static final String NAME = "activities-opennlp.bin.gz";
  private static final int MAGIC = 0x56474131;
  private static final int MOST_LABELS = 1000;

  private ActivityModelFile() {}

  static void write(Path folder, Map<String, LabelModel<DoccatScorer>> models) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(NAME)))))) {
      out.writeInt(MAGIC);
      out.writeInt(models.size());
      for (Map.Entry<String, LabelModel<DoccatScorer>> entry : new TreeMap<>(models).entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeDouble(entry.getValue().threshold());
        Weights.write(entry.getValue().scorer().model(), out);
      }
    }
  }

  static Map<String, LabelModel<DoccatScorer>> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      int magic = in.readInt();
      int labels = in.readInt();
      if (magic != MAGIC || labels < 0 || labels > MOST_LABELS) {
        throw new IOException(file + " is no model of activities; train it anew");
      }
      Map<String, LabelModel<DoccatScorer>> models = new TreeMap<>();
      for (int i = 0; i < labels; i++) {
        String label = in.readUTF();
        double threshold = in.readDouble();
        models.put(label, new LabelModel<>(new DoccatScorer(Weights.read(in)), threshold));
      }
      return models;
    }
  }
}
