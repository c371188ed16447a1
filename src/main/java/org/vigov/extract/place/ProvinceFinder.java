package org.vigov.extract.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.lexicon.Gazetteer;
import org.vigov.lexicon.LexiconFile;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Analysis;
import org.vigov.model.BlockType;
import org.vigov.model.Province;
import org.vigov.text.Sentence;
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
    names =
        new Gazetteer(LexiconFile.rows("provinces.tsv", 4).stream().map(r -> r.get(0)).toList());
  }

  /** The province; empty when no name weighs enough; the first of two that weigh the same. */
  public Optional<Province> find(Analysis analysis) {
    Map<Province, Integer> weights = new LinkedHashMap<>();
    for (Sentence sentence : analysis.sentences()) {
      BlockType block = analysis.blockAt(sentence.begin()).type();
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); ) {
        int length = tokens.get(i).isCapitalized() ? names.match(tokens, i) : 0;
        if (length > 0) {
          int weight = weight(tokens, i, block);
          province(tokens, i, length, analysis.text())
              .ifPresent(province -> weights.merge(province, weight, Integer::sum));
        }
        i += Math.max(1, length);
      }
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= LEAST)
        .map(Map.Entry::getKey);
  }

  private Optional<Province> province(List<Token> tokens, int at, int length, String text) {
    int end = tokens.get(at + length - 1).end();
    return provinces.byName(text.substring(tokens.get(at).begin(), end));
  }

  private static int weight(List<Token> tokens, int at, BlockType block) {
    String before = at == 0 ? "" : tokens.get(at - 1).norm();
    int weight = LEVELS.contains(before) || BODY_ENDS.contains(before) ? 3 : 1;
    return block == BlockType.HEADLINE || block == BlockType.BOILERPLATE ? weight + 1 : weight;
  }
}
