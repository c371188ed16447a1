package org.vigov.engine.dl4j;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * The vocabularies, the paths and the parameters in one file. Deeplearning4j's own archives carry
 * the time they were made; equal models give equal bytes here.
 */
final class BiLstmFile {
  private static final String NAME = "dl4j-bilstm.bin.gz";
  private static final int MAGIC = 0x56474431;

  private BiLstmFile() {}

  static void write(Path folder, Encoding encoding, LabelPaths paths, ComputationGraph network)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(NAME)))))) {
      out.writeInt(MAGIC);
      encoding.write(out);
      paths.write(out);
      Parameters.write(network.params(), out);
    }
  }

  static BiLstmTagger read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is no network of this version; train it anew");
      }
      Encoding encoding = Encoding.read(in);
      LabelPaths paths = LabelPaths.read(in, encoding.labels().size());
      ComputationGraph network = BiLstm.create(encoding);
      network.setParams(Parameters.read(in, network.params().length()));
      return new BiLstmTagger(encoding, paths, network);
    }
  }
}
