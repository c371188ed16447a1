package org.vigov.extract.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigov.lexicon.LexiconFile;

/** What the letters of a document number stand for: the kind of text, and who issued it. */
final class DocumentCodes {
  private final Map<String, String> kinds = table("document-codes.tsv");
  private final Map<String, String> issuers = table("document-issuers.tsv");

  private static Map<String, String> table(String file) {
    return LexiconFile.rows(file, 2).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  }

  /** The kind of text the first letters say: KH for <i>Kế hoạch</i>. */
  Optional<String> kind(DocumentNumber number) {
    return number.codes().stream().findFirst().map(kinds::get);
  }

  /**
   * The body or bodies that issued it, joined by a comma: TTLT-BKHCN-BYT has two. Letters behind
   * the issuer name a unit and say no more.
   */
  Optional<String> issuer(DocumentNumber number) {
    List<String> codes = number.codes();
    boolean joint = !codes.isEmpty() && codes.get(0).endsWith("LT");
    List<String> bodies =
        codes.stream()
            .map(DocumentCodes::withoutTerm)
            .filter(issuers::containsKey)
            .map(issuers::get)
            .toList();
    if (bodies.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(joint ? String.join(", ", bodies) : bodies.get(0));
  }

  /** The letters that say who issued it. */
  List<String> issuerCodes(DocumentNumber number) {
    return number.codes().stream().filter(code -> issuers.containsKey(withoutTerm(code))).toList();
  }

  /** QH15 is the National Assembly in its fifteenth term. */
  private static String withoutTerm(String code) {
    int end = code.length();
    while (end > 0 && Character.isDigit(code.charAt(end - 1))) {
      end--;
    }
    return code.substring(0, end);
  }
}
