package org.vigov.extract.place;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.lexicon.Gazetteer;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Analysis;
import org.vigov.model.BlockType;
import org.vigov.model.Province;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Token;

/**
 * Finds the province an article is about, from the names of provinces in all its text, boilerplate
 * included: those behind <i>tỉnh</i>, in a headline, or in the name of a provincial body weigh
 * more.
 */
public final class ProvinceFinder {
  private static final Set<String> LEVELS = Set.of("tỉnh", "tp", "tp.", "phố");
  private static final Set<String> BODY_ENDS =
      Set.of("nghệ", "kh&cn", "khcn", "kh-cn", "ubnd", "hđnd", "sở", "chất", "lượng", "tđc");
  private static final int LEAST = 2;

  private final Provinces provinces = Provinces.load();
  private final Gazetteer names;

  public ProvinceFinder() {
    names = new Gazetteer(provinces.names());
  }

  /**
   * What speaks for a province.
   *
   * @param named where it is named, in order
   */
  public record Found(Province province, int weight, List<Span> named) {
    public Found {
      named = List.copyOf(named);
    }

    private Found plus(Found other) {
      List<Span> all = new ArrayList<>(named);
      all.addAll(other.named);
      return new Found(province, weight + other.weight, all);
    }
  }

  /** The province; empty when no name weighs enough; the first of two that weigh the same. */
  public Optional<Province> find(Analysis analysis) {
    return evidence(analysis, Optional.empty()).map(Found::province);
  }

  /**
   * The province with its evidence.
   *
   * @param written the month the article speaks from: since the mergers, a former province speaks
   *     for the one it became part of, when the article names that too
   */
  public Optional<Found> evidence(Analysis analysis, Optional<YearMonth> written) {
    Map<Province, Found> found = new LinkedHashMap<>();
    for (Sentence sentence : analysis.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); ) {
        int length = tokens.get(i).isCapitalized() ? names.match(tokens, i) : 0;
        if (length > 0) {
          BlockType block = analysis.blockAt(sentence.begin()).type();
          Span span = new Span(tokens.get(i).begin(), tokens.get(i + length - 1).end());
          int weight = weight(tokens, i, block);
          provinces
              .byName(analysis.text().substring(span.begin(), span.end()))
              .ifPresent(p -> found.merge(p, new Found(p, weight, List.of(span)), Found::plus));
        }
        i += Math.max(1, length);
      }
    }
    if (written.filter(month -> !month.isBefore(YearMonth.from(Provinces.MERGER))).isPresent()) {
      joinFormer(found);
    }
    return found.values().stream()
        .reduce((best, next) -> next.weight() > best.weight() ? next : best)
        .filter(best -> best.weight() >= LEAST || found.size() == 1);
  }

  private void joinFormer(Map<Province, Found> found) {
    for (Province former : List.copyOf(found.keySet())) {
      provinces
          .successor(former)
          .filter(found::containsKey)
          .ifPresent(next -> found.merge(next, found.remove(former), Found::plus));
    }
  }

  private static int weight(List<Token> tokens, int at, BlockType block) {
    String before = at == 0 ? "" : tokens.get(at - 1).norm();
    int weight = LEVELS.contains(before) || BODY_ENDS.contains(before) ? 3 : 1;
    return block == BlockType.HEADLINE || block == BlockType.BOILERPLATE ? weight + 1 : weight;
  }
}
