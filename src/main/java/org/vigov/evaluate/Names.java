package org.vigov.evaluate;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigov.text.ToneMarks;

/** Names and phrases compared without regard to case, white space and tone placement. */
final class Names {
  private Names() {}

  static String key(String name) {
    return Stream.of(name.strip().toLowerCase(Locale.ROOT).split("[\\s\u00a0]+"))
        .map(ToneMarks::toOldPlacement)
        .collect(Collectors.joining(" "));
  }
}
