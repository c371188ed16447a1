package org.vigov.extract.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigov.extract.official.OfficialReasons.RoleReason;
import org.vigov.learn.LinearChainModel;
import org.vigov.model.Labels;

/**
 * Says of each person whether it is an official and what roles it has: what cue words say, unless
 * the model holds it for next to impossible, and what the model is sure enough of.
 */
final class RoleJudge {
  /**
   * How sure of a role the model must be; found by cross-validation on the training part.
   *
   * @param alone without a cue word
   * @param cued where a cue word says it
   */
  private record Threshold(double alone, double cued) {}

  private static final Map<String, Threshold> THRESHOLDS =
      Map.of(
          "chair", new Threshold(0.25, 0),
          "speaker", new Threshold(0.35, 0.05),
          "presenter", new Threshold(0.4, 0.05),
          "attendee", new Threshold(0.4, 0));

  /** Most chairs speak too, so that their chairing must not be all that speaks for it. */
  private static final double SPEAKING_CHAIR = 0.85;

  private static final double OFFICIAL = 0.45;

  /** Who leads a team chairs its work. */
  private static final String LEADER = "trưởng đoàn";

  private final OfficialModel model;
  private final RoleFeatures features;

  RoleJudge(OfficialModel model, RoleCues cues) {
    this.model = model;
    features = new RoleFeatures(cues);
  }

  /** The answers for one person, from one pass over the features. */
  Verdict judge(Conduct conduct) {
    int[][] hashes = LinearChainModel.features(conduct, 1, features);
    boolean official =
        !conduct.offices().isEmpty() || model.yes(OfficialModel.OFFICIAL, hashes) > OFFICIAL;
    Map<String, RoleReason> roles = new LinkedHashMap<>();
    for (String role : official ? Labels.ROLES : List.<String>of()) {
      RoleReason reason = new RoleReason(model.yes(role, hashes), isCued(conduct, role));
      if (has(conduct, role, reason)) {
        roles.put(role, reason);
      }
    }
    return new Verdict(official, roles);
  }

  /**
   * What a person is held for.
   *
   * @param roles among {@link Labels#ROLES}, in that order
   */
  record Verdict(boolean official, Map<String, RoleReason> roles) {}

  private static boolean has(Conduct conduct, String role, RoleReason reason) {
    Threshold threshold = THRESHOLDS.get(role);
    double alone = isSpeakingChair(conduct, role) ? SPEAKING_CHAIR : threshold.alone();
    return reason.score() > (reason.cued() ? threshold.cued() : alone);
  }

  private static boolean isSpeakingChair(Conduct conduct, String role) {
    return role.equals("speaker") && isCued(conduct, "chair");
  }

  private static boolean isCued(Conduct conduct, String role) {
    boolean leads = role.equals("chair") && conduct.offices().contains(LEADER);
    return leads || conduct.sightings().stream().anyMatch(s -> s.cued().says(role));
  }
}
