package org.vigov.engine.dl4j;

import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.vigov.tag.TagExample;
import org.vigov.tag.TagSequence;

/** Sequences of one padded length as the network takes them. */
final class Batch {
  private final Encoding encoding;
  private final int length;

  /**
   * @param length padded
   */
  Batch(Encoding encoding, int length) {
    this.encoding = encoding;
    this.length = length;
  }

  /**
   * Words {@code [n, length]}, characters {@code [n, length * 10]}, marks {@code [n, m, length]}.
   */
  INDArray[] inputs(List<TagSequence> sequences) {
    int wide = length * Encoding.CHARACTERS;
    float[][] words = new float[sequences.size()][length];
    float[][] characters = new float[sequences.size()][wide];
    int size = encoding.marks().size();
    float[] marks = new float[sequences.size() * size * length];
    for (int row = 0; row < sequences.size(); row++) {
      List<TagSequence.Item> items = sequences.get(row).items();
      for (int at = 0; at < items.size(); at++) {
        words[row][at] = encoding.word(items.get(at).norm());
        List<String> letters = Encoding.characters(items.get(at).text());
        for (int i = 0; i < letters.size(); i++) {
          characters[row][at * Encoding.CHARACTERS + i] = encoding.character(letters.get(i));
        }
        for (String mark : items.get(at).marks()) {
          int number = encoding.marks().number(mark);
          if (number >= 0) {
            marks[(row * size + number) * length + at] = 1;
          }
        }
      }
    }
    INDArray markArray = Nd4j.create(marks, new long[] {sequences.size(), size, length}, 'c');
    return new INDArray[] {Nd4j.create(words), Nd4j.create(characters), markArray};
  }

  /** One-hot labels {@code [n, labels, length]}. */
  INDArray labels(List<TagExample> examples) {
    INDArray labels = Nd4j.zeros(DataType.FLOAT, examples.size(), encoding.labels().size(), length);
    for (int row = 0; row < examples.size(); row++) {
      List<String> gold = examples.get(row).labels();
      for (int at = 0; at < gold.size(); at++) {
        labels.putScalar(row, encoding.labels().number(gold.get(at)), at, 1);
      }
    }
    return labels;
  }

  /** 1 where there is an item, 0 for padding: {@code [n, length]}. */
  INDArray mask(List<TagSequence> sequences) {
    float[][] mask = new float[sequences.size()][length];
    for (int row = 0; row < mask.length; row++) {
      java.util.Arrays.fill(mask[row], 0, sequences.get(row).size(), 1);
    }
    return Nd4j.create(mask);
  }
}
