package org.vigov.extract.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.lexicon.LexiconFile;
import org.vigov.lexicon.PhraseTable;
import org.vigov.text.Tokenizer;

/** The words that begin names of bodies. */
final class Heads {
  /**
   * @param length in words
   * @param level {@code local}, {@code central} or {@code any}
   * @param kind {@code state}, {@code party}, {@code union}, {@code school}, {@code company},
   *     {@code other}
   */
  record Head(String name, int length, String level, String kind) {
    boolean isLocal() {
      return level.equals("local");
    }
  }

  private final PhraseTable<Head> heads;
  private final Map<String, Head> folded = new HashMap<>();
  private final int longest;

  private Heads(List<List<String>> rows) {
    Map<String, Head> known = new HashMap<>();
    int max = 0;
    for (List<String> row : rows) {
      int length = row.get(0).split(" ").length;
      String key = Tokenizer.normalize(row.get(0));
      Head head = new Head(row.get(0), length, row.get(1), row.get(2));
      known.put(key, head);
      folded.put(Sectors.fold(key), head);
      max = Math.max(max, length);
    }
    heads = new PhraseTable<>(known);
    longest = max;
  }

  static Heads load() {
    return new Heads(LexiconFile.rows("organization-heads.tsv", 3));
  }

  /** The longest head that the norms begin with from an index on. */
  Optional<Head> at(List<String> norms, int from) {
    return heads.longest(norms, from).map(PhraseTable.Found::value);
  }

  /** Like {@link #at} from the beginning, with tone marks wrong: <i>Bênh viện</i>. */
  Optional<Head> misprinted(List<String> norms) {
    for (int length = Math.min(longest, norms.size()); length > 1; length--) {
      Head head = folded.get(Sectors.fold(String.join(" ", norms.subList(0, length))));
      if (head != null) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }
}
