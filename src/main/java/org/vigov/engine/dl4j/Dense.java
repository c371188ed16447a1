package org.vigov.engine.dl4j;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The network for activities: one hidden layer, one probability a label. */
final class Dense {
  static final int HIDDEN = 64;
  static final long SEED = 1;
  static final double RATE = 2e-3;
  static final double L2 = 1e-4;
  static final double KEPT = 0.5;

  private Dense() {}

  static MultiLayerNetwork create(int features, int labels) {
    MultiLayerNetwork network =
        new MultiLayerNetwork(
            new NeuralNetConfiguration.Builder()
                .seed(SEED)
                .updater(new Adam(RATE))
                .weightInit(WeightInit.XAVIER)
                .l2(L2)
                .list()
                .layer(
                    new DenseLayer.Builder()
                        .nIn(features)
                        .nOut(HIDDEN)
                        .activation(Activation.RELU)
                        .build())
                .layer(
                    new OutputLayer.Builder(LossFunction.XENT)
                        .nIn(HIDDEN)
                        .nOut(labels)
                        .activation(Activation.SIGMOID)
                        .dropOut(KEPT)
                        .build())
                .build());
    network.init();
    return network;
  }
}
