package org.vigov.lexicon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.model.Province;
import org.vigov.text.PhraseKey;

/** The provinces before and after the mergers of 2025-07-01. */
public final class Provinces {
  /** From this day on there are 34 provinces and no districts. */
  public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private final Map<String, Province> byName = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();

  private Provinces(List<List<String>> rows) {
    for (List<String> row : rows) {
      Province province = new Province(row.get(0), row.get(1));
      byName.put(PhraseKey.of(province.name()), province);
      if (!row.get(2).equals("-")) {
        successors.put(province.name(), row.get(2));
      }
      if (!row.get(3).equals("-")) {
        for (String alias : row.get(3).split("\\|")) {
          byName.put(PhraseKey.of(alias), province);
        }
      }
    }
  }

  /** Reads the table among the resources. */
  public static Provinces load() {
    return new Provinces(LexiconFile.rows("provinces.tsv", 4));
  }

  /** All their names in lookup form, the other spellings too. */
  public Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  /** A province by its name without level word, in any case, spacing and tone placement. */
  public Optional<Province> byName(String name) {
    return Optional.ofNullable(byName.get(PhraseKey.of(name)));
  }

  /** The province it became part of on {@link #MERGER}; empty when it goes on. */
  public Optional<Province> successor(Province province) {
    return Optional.ofNullable(successors.get(province.name())).flatMap(this::byName);
  }
}
