package org.vigov.model;

import java.util.Optional;
import org.vigov.text.Span;
import org.vigov.text.Spanned;

/**
 * A legal or administrative text that the article names.
 *
 * @param kind <i>Kế hoạch</i>, <i>Nghị quyết</i>, …
 * @param number <i>40-KH/TU</i>
 * @param issuer the body that issued it, from the code in the number
 * @param date ISO 8601 date of issue
 */
public record DocumentReference(
    String text,
    Optional<String> kind,
    Optional<String> number,
    Optional<String> issuer,
    Optional<String> date,
    int begin,
    int end)
    implements Spanned {
  public DocumentReference {
    Span.requireOrdered(begin, end);
  }
}
