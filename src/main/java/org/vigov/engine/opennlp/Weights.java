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
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;

/**
 * What OpenNLP has learned as bytes, with their number before them. OpenNLP's own packages carry
 * the time they were made; these bytes do not.
 */
final class Weights {
  private Weights() {}

  /** Writes a file of its own, compressed. */
  static void write(AbstractModel weights, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      write(weights, out);
    }
  }

  /** Reads a file of its own. */
  static AbstractModel read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      return read(in);
    }
  }

  static void write(AbstractModel weights, DataOutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new GenericModelWriter(weights, new DataOutputStream(bytes)).persist();
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  static AbstractModel read(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    DataInputStream stream = new DataInputStream(new ByteArrayInputStream(bytes));
    return new GenericModelReader(new BinaryFileDataReader(stream)).getModel();
  }
}
