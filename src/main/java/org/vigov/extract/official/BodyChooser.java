package org.vigov.extract.official;

import java.util.Comparator;
import java.util.List;
import org.vigov.learn.LinearChainModel;

/** Chooses the body of an office that is not named right behind it. */
@FunctionalInterface
interface BodyChooser {
  /** The rule of a body that the model prefers to the one the rules find. */
  String LIKELIEST = "likeliest-body";

  /**
   * The body of an office.
   *
   * @param guess what the rules find
   * @param candidates the bodies it may be in
   */
  BodyGuess choose(Link office, BodyGuess guess, List<BodyCandidate> candidates);

  /** The candidate the model holds for likeliest. */
  static BodyChooser learned(OfficialModel model) {
    BodyFeatures features = new BodyFeatures();
    return (office, guess, candidates) -> {
      BodyCandidate best =
          candidates.stream()
              .max(
                  Comparator.comparing(
                      candidate ->
                          model.yes(
                              OfficialModel.BODY,
                              LinearChainModel.features(candidate, 1, features))))
              .orElseThrow();
      return best.ruled() ? guess : new BodyGuess(LIKELIEST, best.name());
    };
  }
}
