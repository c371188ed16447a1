package org.vigov.engine.dl4j;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The parameters of a network as bytes. */
final class Parameters {
  private Parameters() {}

  static void write(INDArray parameters, DataOutputStream out) throws IOException {
    float[] values = parameters.dup('c').data().asFloat();
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  /**
   * Reads parameters.
   *
   * @param wanted how many the network has
   */
  static INDArray read(DataInputStream in, long wanted) throws IOException {
    int length = in.readInt();
    if (length != wanted) {
      throw new IOException(
          "a model of " + length + " parameters, wanted " + wanted + "; train it anew");
    }
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = in.readFloat();
    }
    return Nd4j.create(values, new long[] {1, length}, 'c');
  }
}
