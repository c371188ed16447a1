package org.vigov.engine.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Engine;
import org.vigov.tag.FeatureCounts;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagExample;
import org.vigov.tag.TagSequence;

/** Trains CoreNLP's linear-chain conditional random field by a quasi-Newton method. */
final class CrfEngine implements Engine<TagExample, SequenceTagger> {
  private static final String FILE = "corenlp-crf.ser.gz";
  private static final int CUTOFF = 2;
  private static final String ITERATIONS = "iterations";
  private static final String SIGMA = "sigma";

  private final int iterations;
  private final double sigma;

  /**
   * @param iterations of the optimizer at most
   * @param sigma deviation of the Gaussian prior: smaller keeps the weights nearer to zero
   */
  CrfEngine(int iterations, double sigma) {
    this.iterations = iterations;
    this.sigma = sigma;
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of(
        ITERATIONS, List.of(Integer.toString(iterations), "40", "160"),
        SIGMA, List.of(Double.toString(sigma), "0.5", "2.0"));
  }

  @Override
  public CrfEngine with(Map<String, String> settings) {
    return new CrfEngine(
        Integer.parseInt(settings.getOrDefault(ITERATIONS, Integer.toString(iterations))),
        Double.parseDouble(settings.getOrDefault(SIGMA, Double.toString(sigma))));
  }

  @Override
  public Map<String, String> train(List<TagExample> examples, Path folder, Progress progress)
      throws IOException {
    Set<String> known =
        new HashSet<>(FeatureCounts.of(examples, TagSequence.Item::features).atLeast(CUTOFF));
    List<List<CoreLabel>> documents = new ArrayList<>(examples.size());
    for (TagExample example : examples) {
      List<CoreLabel> document = Evidence.document(example.sequence(), known);
      for (int at = 0; at < document.size(); at++) {
        document.get(at).set(CoreAnnotations.AnswerAnnotation.class, example.labels().get(at));
      }
      documents.add(document);
    }
    CRFClassifier<CoreLabel> crf =
        Quiet.call(() -> new ReportingCrf(properties(), iterations, progress));
    Quiet.call(
        () -> {
          crf.train(documents, null);
          return crf;
        });
    try (ObjectOutputStream out =
        new ObjectOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(FILE)))))) {
      out.writeObject(known.stream().sorted().toArray(String[]::new));
      crf.serializeClassifier(out);
    }
    progress.report(iterations, iterations);
    return Map.of(
        "learner",
        "CRFClassifier, L-BFGS",
        ITERATIONS,
        Integer.toString(iterations),
        SIGMA,
        Double.toString(sigma),
        "cutoff",
        Integer.toString(CUTOFF));
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("featureFactory", EvidenceFactory.class.getName());
    properties.setProperty("maxLeft", "1");
    properties.setProperty(SIGMA, Double.toString(sigma));
    properties.setProperty("maxQNItr", Integer.toString(iterations));
    properties.setProperty("QNsize", "10");
    properties.setProperty("multiThreadGrad", "1");
    return properties;
  }

  @Override
  public SequenceTagger load(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      Set<String> known = Set.of((String[]) in.readObject());
      CRFClassifier<CoreLabel> crf = Quiet.call(() -> new CRFClassifier<>(properties()));
      crf.loadClassifier(in, properties());
      return new CrfTagger(crf, known);
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException(file + " is no model of this version of CoreNLP; train it anew", e);
    }
  }
}
