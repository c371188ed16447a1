package org.vigov.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article before its lines are typed.
 *
 * @param id its own, when the input has one
 * @param given the publication date given beside the text
 * @param declared the one in the metadata of a page, which counts after the one printed
 * @param text in NFC
 * @param hints what the page says of each of its lines, in order; empty for plain text
 */
record Draft(
    Optional<String> id,
    Optional<String> headline,
    Optional<LocalDate> given,
    Optional<LocalDate> declared,
    Optional<String> source,
    String text,
    List<HintedSpan> hints) {

  Draft {
    hints = List.copyOf(hints);
  }

  static Draft ofText(String text) {
    return new Draft(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of());
  }

  /** What a page says of the line that begins at an offset of the text. */
  record HintedSpan(int begin, LineHints hints) {}
}
