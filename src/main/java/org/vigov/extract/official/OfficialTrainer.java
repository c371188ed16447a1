package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigov.learn.CrfTrainer;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.LabelledSequence;
import org.vigov.learn.LinearChainModel;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Official;

/** Trains an {@link OfficialModel} from gold annotation. The same corpus gives the same model. */
public final class OfficialTrainer {
  private static final int BITS = 17;
  private static final int EPOCHS = 20;
  private static final long SEED = 7;

  /** Found by cross-validation on the training part. */
  private static final float RATE = 0.1f;

  private static final float PENALTY = 1e-3f;

  /** So many parts the examples are cut into, to find the thresholds. */
  private static final int FOLDS = 5;

  /** Models learned in so many orders are averaged. */
  private static final int RUNS = 6;

  private final RoleCues cues = RoleCues.load();
  private final BodyLessons bodies = new BodyLessons();
  private final OfficialScenes scenes = new OfficialScenes(cues, bodies);
  private final Map<String, List<LabelledSequence<Conduct>>> examples = new LinkedHashMap<>();

  private OfficialTrainer() {}

  /**
   * Learns from annotated articles.
   *
   * @param progress is told after each question
   * @throws IllegalArgumentException when they name no persons to learn from
   */
  public static OfficialModel train(List<Annotation> corpus, Progress progress) {
    OfficialTrainer trainer = new OfficialTrainer();
    corpus.forEach(trainer::add);
    RoleFeatures features = new RoleFeatures(trainer.cues);
    Map<String, LinearChainModel> models = new LinkedHashMap<>();
    Map<String, Thresholds> thresholds = new LinkedHashMap<>();
    int all = OfficialModel.questions().size() + 1;
    for (String question : OfficialModel.questions()) {
      List<LabelledSequence<Conduct>> own = trainer.examples.getOrDefault(question, List.of());
      models.put(question, learn(own, features));
      thresholds.put(question, threshold(question, own, features));
      progress.report(models.size(), all);
    }
    models.put(OfficialModel.BODY, learn(trainer.bodies.examples(), new BodyFeatures()));
    progress.report(models.size(), all);
    return new OfficialModel(models, thresholds);
  }

  private static <S> LinearChainModel learn(
      List<LabelledSequence<S>> examples, FeatureExtractor<S> features) {
    List<LinearChainModel> models = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      models.add(
          new CrfTrainer(BITS, EPOCHS, SEED + run, RATE, PENALTY)
              .train(examples, features, (before, label) -> true, (done, of) -> {}));
    }
    return LinearChainModel.mean(models);
  }

  /** The thresholds that are best for persons a model has not seen: by cross-validation. */
  private static Thresholds threshold(
      String question, List<LabelledSequence<Conduct>> examples, RoleFeatures features) {
    List<ThresholdSearch.Answer> answers = new ArrayList<>();
    int size = examples.size();
    for (int fold = 0; fold < FOLDS && size >= FOLDS; fold++) {
      int from = fold * size / FOLDS;
      int to = (fold + 1) * size / FOLDS;
      List<LabelledSequence<Conduct>> others = new ArrayList<>(examples.subList(0, from));
      others.addAll(examples.subList(to, size));
      LinearChainModel model = learn(others, features);
      for (LabelledSequence<Conduct> held : examples.subList(from, to)) {
        Conduct conduct = held.sequence();
        boolean cued = RoleJudge.isCued(conduct, question);
        boolean given = question.equals(OfficialModel.OFFICIAL) && cued;
        int[][] hashes = LinearChainModel.features(conduct, 1, features);
        double score = given ? 1 : OfficialModel.yes(model, hashes);
        boolean right = held.labels().get(0).equals(OfficialModel.YES);
        if (!RoleJudge.isSpeakingChair(conduct, question)) {
          answers.add(new ThresholdSearch.Answer(score, cued, right));
        }
      }
    }
    return ThresholdSearch.best(answers);
  }

  private void add(Annotation annotation) {
    bodies.of(annotation);
    Map<String, Official> byMention = new HashMap<>();
    for (Official official : annotation.officials()) {
      official.mentions().forEach(id -> byMention.put(id, official));
    }
    OfficialScene scene =
        scenes.read(
            new Analysis(annotation.article(), annotation.sentences(), annotation.entities()),
            annotation.organizations());
    scene
        .conducts()
        .forEach(
            (person, conduct) -> {
              List<Official> officials =
                  person.mentions().stream()
                      .map(Entity::id)
                      .filter(byMention::containsKey)
                      .map(byMention::get)
                      .distinct()
                      .toList();
              for (String question : OfficialModel.questions()) {
                boolean yes =
                    officials.stream()
                        .anyMatch(
                            o ->
                                question.equals(OfficialModel.OFFICIAL)
                                    || o.roles().contains(question));
                examples
                    .computeIfAbsent(question, q -> new ArrayList<>())
                    .add(
                        new LabelledSequence<>(
                            conduct, List.of(yes ? OfficialModel.YES : OfficialModel.NO)));
              }
            });
  }
}
