package org.vigov.corpus;

/**
 * A place of an annotated article that a second reader should look at; not always a fault.
 *
 * @param article its id
 * @param kind what kind of doubt it is
 * @param place the words it is about
 */
public record Question(String article, Kind kind, String place) {
  /** The kinds of doubt. */
  public enum Kind {
    FIGURE_LEFT_OUT("a figure without annotation"),
    NAME_LEFT_OUT("a name annotated elsewhere, not here"),
    VALUE("a value that its figure does not say"),
    SHARE("a share that its figures do not give"),
    PARTS("parts that are not the total"),
    PHRASE("a phrase that does not stand in the text"),
    TWO_NAMES("one body under two names"),
    TWO_DATES("one date with two values");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  @Override
  public String toString() {
    return article + ": " + kind.label() + ": " + place;
  }
}
