package org.vigov.extract.official;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigov.learn.LinearChainModel;
import org.vigov.model.Labels;

/**
 * The learned parts of the extraction of officials: for each role, for being an official at all and
 * for an office's being in a body, a yes or no. Immutable; one file each in a folder.
 *
 * @param byQuestion the models by the roles of {@link Labels#ROLES}, {@link #OFFICIAL} and {@link
 *     #BODY}
 * @param thresholds of all questions but {@link #BODY}
 */
public record OfficialModel(
    Map<String, LinearChainModel> byQuestion, Map<String, Thresholds> thresholds) {
  static final String OFFICIAL = "official";
  static final String BODY = "body";
  static final String YES = "yes";
  static final String NO = "no";

  public OfficialModel {
    byQuestion = Map.copyOf(byQuestion);
    thresholds = Map.copyOf(thresholds);
  }

  /** What is asked of each person. */
  static List<String> questions() {
    List<String> questions = new ArrayList<>(Labels.ROLES);
    questions.add(OFFICIAL);
    return questions;
  }

  private static List<String> all() {
    List<String> all = questions();
    all.add(BODY);
    return all;
  }

  /** The probability that a question is answered with yes. */
  double yes(String question, int[][] features) {
    return yes(byQuestion.get(question), features);
  }

  /** The same of a single model; one that has seen no yes never says it. */
  static double yes(LinearChainModel model, int[][] features) {
    int label = model.labels().indexOf(YES);
    return label < 0 ? 0 : model.marginals(features)[label];
  }

  /** Writes the model to a folder, which is made where it is missing. */
  public void save(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String question : byQuestion.keySet()) {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(file(folder, question)))) {
        byQuestion.get(question).write(out);
      }
    }
    ThresholdFile.write(folder, thresholds);
  }

  /**
   * Reads a model from a folder.
   *
   * @throws IOException when a file is missing or is no model; its message names the file
   */
  public static OfficialModel load(Path folder) throws IOException {
    Map<String, LinearChainModel> models = new LinkedHashMap<>();
    for (String question : all()) {
      Path file = file(folder, question);
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        models.put(question, LinearChainModel.read(in));
      } catch (IOException e) {
        throw new IOException(
            "cannot read the officials model " + file + ": " + e.getMessage() + "; train it again",
            e);
      }
    }
    return new OfficialModel(models, ThresholdFile.read(folder));
  }

  private static Path file(Path folder, String question) {
    return folder.resolve(question + ".model");
  }
}
