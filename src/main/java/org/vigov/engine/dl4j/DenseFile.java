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
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.vigov.activity.ActivityClassifier;
import org.vigov.activity.LabelClassifier;

/** The vocabularies and the parameters in one file; equal models give equal bytes. */
final class DenseFile {
  private static final String NAME = "dl4j-dense.bin.gz";
  private static final int MAGIC = 0x56474432;

  private DenseFile() {}

  static void write(Path folder, Vocabulary known, Vocabulary labels, MultiLayerNetwork network)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(NAME)))))) {
      out.writeInt(MAGIC);
      known.write(out);
      labels.write(out);
      Parameters.write(network.params(), out);
    }
  }

  static ActivityClassifier read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is no network of this version; train it anew");
      }
      Vocabulary known = Vocabulary.read(in);
      Vocabulary labels = Vocabulary.read(in);
      MultiLayerNetwork network = Dense.create(known.size(), labels.size());
      network.setParams(Parameters.read(in, network.params().length()));
      return new LabelClassifier(new DenseModel(known, labels, network)::applying);
    }
  }
}
