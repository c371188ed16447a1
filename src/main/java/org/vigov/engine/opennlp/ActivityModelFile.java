package org.vigov.engine.opennlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;

/**
 * All labels in one file. OpenNLP's own packages carry the time they were made; this file holds
 * only what was learnt, so that the same training gives the same bytes.
 */
final class ActivityModelFile {
  private static final String NAME = "activities-opennlp.bin.gz";
  private static final int MAGIC = 0x56474131;
  private static final int MOST_LABELS = 1000;

  private ActivityModelFile() {}

  static void write(Path folder, Map<String, LabelModel> models) throws IOException {
    Files.createDirectories(folder);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(NAME)))))) {
      out.writeInt(MAGIC);
      out.writeInt(models.size());
      for (Map.Entry<String, LabelModel> entry : new TreeMap<>(models).entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeDouble(entry.getValue().threshold());
        byte[] weights = bytes(entry.getValue().weights());
        out.writeInt(weights.length);
        out.write(weights);
      }
    }
  }

  private static byte[] bytes(AbstractModel weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new GenericModelWriter(weights, new DataOutputStream(bytes)).persist();
    return bytes.toByteArray();
  }

  static Map<String, LabelModel> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      int magic = in.readInt();
      int labels = in.readInt();
      if (magic != MAGIC || labels < 0 || labels > MOST_LABELS) {
        throw new IOException(file + " is no model of activities; train it anew");
      }
      Map<String, LabelModel> models = new TreeMap<>();
      for (int i = 0; i < labels; i++) {
        String label = in.readUTF();
        double threshold = in.readDouble();
        byte[] weights = in.readNBytes(in.readInt());
        models.put(label, new LabelModel(weights(weights), threshold));
      }
      return models;
    }
  }

  private static AbstractModel weights(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    return new GenericModelReader(new BinaryFileDataReader(in)).getModel();
  }
}
