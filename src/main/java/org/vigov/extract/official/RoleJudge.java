package org.vigov.extract.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigov.extract.official.OfficialReasons.RoleReason;
import org.vigov.learn.LinearChainModel;
import org.vigov.model.Labels;

/**
 * Says of each person whether it is an official and what roles it has: what the model is sure
 * enough of. How sure it must be depends on what cue words say.
 */
final class RoleJudge {
  /**
   * Most chairs speak too, but a role wants words that say it: of one who is said only to chair the
   * model must be surer than the score alone would ask.
   */
  private static final double SPEAKING_CHAIR = 0.85;

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
        !conduct.offices().isEmpty()
            || isYes(conduct, OfficialModel.OFFICIAL, model.yes(OfficialModel.OFFICIAL, hashes));
    Map<String, RoleReason> roles = new LinkedHashMap<>();
    for (String role : official ? Labels.ROLES : List.<String>of()) {
      RoleReason reason = new RoleReason(model.yes(role, hashes), isCued(conduct, role));
      if (isYes(conduct, role, reason.score())) {
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

  private boolean isYes(Conduct conduct, String question, double score) {
    return score
        > (isSpeakingChair(conduct, question)
            ? SPEAKING_CHAIR
            : model.thresholds().get(question).of(isCued(conduct, question)));
  }

  /** Whether it is asked if somebody speaks of whom cue words say only that they chair. */
  static boolean isSpeakingChair(Conduct conduct, String question) {
    return question.equals("speaker") && isCued(conduct, "chair") && !isCued(conduct, question);
  }

  /** Whether cue words, or for an official offices, say yes. */
  static boolean isCued(Conduct conduct, String question) {
    if (question.equals(OfficialModel.OFFICIAL)) {
      return !conduct.offices().isEmpty();
    }
    boolean leads = question.equals("chair") && conduct.offices().contains(LEADER);
    return leads || conduct.sightings().stream().anyMatch(s -> s.cued().says(question));
  }
}
