package org.vigov.model;

import java.util.Optional;
import java.util.OptionalDouble;
import org.vigov.text.Span;
import org.vigov.text.Spanned;

/**
 * A mention in the text.
 *
 * @param id {@code e1}, {@code e2}, … in the order of the text
 * @param type one of {@link Labels#ENTITY_TYPES}, or a label of the user's own corpus
 * @param text exactly what stands in the text
 * @param value TIMEX3 value of a DATE
 * @param score the recognizer's probability, 0 to 1; none in gold annotation
 * @param place what the place, or the place in the name of a body, is in the gazetteer; empty when
 *     that is unknown or ambiguous
 */
public record Entity(
    String id,
    String type,
    int begin,
    int end,
    String text,
    Optional<String> value,
    OptionalDouble score,
    Optional<Place> place)
    implements Spanned {

  public Entity {
    Span.requireOrdered(begin, end);
    if (text.length() != end - begin) {
      throw new IllegalArgumentException("entity " + id + " '" + text + "' does not fill its span");
    }
  }

  /** A mention that is not linked to the gazetteer. */
  public Entity(
      String id,
      String type,
      int begin,
      int end,
      String text,
      Optional<String> value,
      OptionalDouble score) {
    this(id, type, begin, end, text, value, score, Optional.empty());
  }

  public Entity withPlace(Place newPlace) {
    return new Entity(id, type, begin, end, text, value, score, Optional.of(newPlace));
  }

  public Entity withValue(String newValue) {
    return new Entity(id, type, begin, end, text, Optional.of(newValue), score, place);
  }

  public boolean is(String otherType) {
    return type.equals(otherType);
  }
}
