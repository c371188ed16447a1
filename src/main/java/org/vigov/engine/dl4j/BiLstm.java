package org.vigov.engine.dl4j;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.layers.Convolution1DLayer;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.Subsampling1DLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * The network of the tagger (after Ma and Hovy 2016, End-to-end Sequence Labeling via
 * Bi-directional LSTM-CNNs-CRF, without the CRF): an embedding of the word, a convolution over the
 * embeddings of its characters, and its marks go into an LSTM in either direction.
 */
final class BiLstm {
  static final int WORD = 64;
  static final int CHARACTER = 16;
  static final int FILTERS = 32;
  static final int HIDDEN = 64;
  static final long SEED = 1;
  static final double RATE = 3e-3;
  static final double KEPT = 0.6;

  private BiLstm() {}

  static ComputationGraph create(Encoding encoding) {
    int joined = WORD + FILTERS + encoding.marks().size();
    ComputationGraphConfiguration configuration =
        new NeuralNetConfiguration.Builder()
            .seed(SEED)
            .updater(new Adam(RATE))
            .weightInit(WeightInit.XAVIER)
            .graphBuilder()
            .addInputs("words", "characters", "marks")
            .addLayer("word", embedding(encoding.wordCount(), WORD), "words")
            .addLayer("character", embedding(encoding.characterCount(), CHARACTER), "characters")
            .addLayer("convolution", convolution(), "character")
            .addLayer("pooled", pooling(), "convolution")
            .addVertex("joined", new MergeVertex(), "word", "pooled", "marks")
            .addLayer("lstm", lstm(joined), "joined")
            .addLayer("labels", output(encoding.labels().size()), "lstm")
            .setOutputs("labels")
            .build();
    ComputationGraph network = new ComputationGraph(configuration);
    network.init();
    return network;
  }

  private static EmbeddingSequenceLayer embedding(int in, int out) {
    return new EmbeddingSequenceLayer.Builder().nIn(in).nOut(out).build();
  }

  private static Convolution1DLayer convolution() {
    return new Convolution1DLayer.Builder(3)
        .nIn(CHARACTER)
        .nOut(FILTERS)
        .convolutionMode(ConvolutionMode.Same)
        .rnnDataFormat(RNNFormat.NCW)
        .activation(Activation.RELU)
        .build();
  }

  /** The greatest value over the characters of each item. */
  private static Subsampling1DLayer pooling() {
    return new Subsampling1DLayer.Builder(PoolingType.MAX)
        .kernelSize(Encoding.CHARACTERS)
        .stride(Encoding.CHARACTERS)
        .build();
  }

  private static Bidirectional lstm(int in) {
    return new Bidirectional(
        Bidirectional.Mode.CONCAT,
        new LSTM.Builder()
            .nIn(in)
            .nOut(HIDDEN)
            .activation(Activation.TANH)
            .dropOut(KEPT)
            .dataFormat(RNNFormat.NCW)
            .build());
  }

  private static RnnOutputLayer output(int labels) {
    return new RnnOutputLayer.Builder(LossFunction.MCXENT)
        .nIn(2 * HIDDEN)
        .nOut(labels)
        .activation(Activation.SOFTMAX)
        .dataFormat(RNNFormat.NCW)
        .build();
  }
}
