package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.model.Entity;

/** A person while the mentions are gathered; lives on the stack of one extraction. */
final class Person {
  private final List<Entity> mentions = new ArrayList<>();
  private Optional<Honorifics.Honorific> honorific = Optional.empty();

  void add(Entity mention, Optional<Honorifics.Honorific> before) {
    mentions.add(mention);
    honorific = honorific.or(() -> before);
  }

  List<Entity> mentions() {
    return mentions;
  }

  Optional<String> honorific() {
    return honorific.map(Honorifics.Honorific::text);
  }

  /** What the honorific says: of a comrade, a pupil, a scholar; empty for none. */
  String honorificKind() {
    return honorific.map(Honorifics.Honorific::kind).orElse("");
  }

  /** The fullest form; among equals one that is not written in capitals alone, then the first. */
  String name() {
    Entity best = mentions.get(0);
    for (Entity mention : mentions) {
      int more = syllables(mention) - syllables(best);
      boolean nicer = more == 0 && isCapitals(best.text()) && !isCapitals(mention.text());
      best = more > 0 || nicer ? mention : best;
    }
    return best.text();
  }

  private static int syllables(Entity mention) {
    return mention.text().split("[\\s\u00a0]+").length;
  }

  private static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }
}
