package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.learn.LabelledSequence;
import org.vigov.model.Annotation;
import org.vigov.model.Official;
import org.vigov.model.Position;

/** Chooses the bodies that the gold annotation names, and keeps them as examples to learn from. */
final class BodyLessons implements BodyChooser {
  private final List<LabelledSequence<BodyCandidate>> examples = new ArrayList<>();
  private final Map<String, Optional<String>> gold = new HashMap<>();

  /** Goes on to the next article. */
  void of(Annotation annotation) {
    gold.clear();
    for (Official official : annotation.officials()) {
      for (Position position : official.positions()) {
        position.mentions().forEach(id -> gold.put(id, position.organization()));
      }
    }
  }

  @Override
  public BodyGuess choose(Link office, BodyGuess guess, List<BodyCandidate> candidates) {
    Optional<String> wanted = gold.get(office.title().id());
    if (wanted == null) {
      return guess;
    }
    for (BodyCandidate candidate : candidates) {
      boolean right = candidate.name().equals(wanted);
      examples.add(
          new LabelledSequence<>(candidate, List.of(right ? OfficialModel.YES : OfficialModel.NO)));
    }
    return new BodyGuess(guess.rule(), wanted);
  }

  List<LabelledSequence<BodyCandidate>> examples() {
    return examples;
  }
}
