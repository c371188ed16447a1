package org.vigov.extract.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/**
 * Finds stretches that look like names of bodies by their first words, as a feature for the
 * recognizer: where a head stands and how far the name likely reaches.
 */
public final class OrganizationHeads {
  private static final Set<String> LINKS = Set.of("và", "&", "-", "–", ",");
  private static final Set<String> LEVELS =
      Set.of("tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn", "tp", "tp.");
  private static final int LONGEST = 24;

  private final Heads heads = Heads.load();
  private final Set<String> pairs = pairs();
  private final Tokenizer tokenizer = new Tokenizer();

  /** Candidates in order, without overlap; each begins at its head. */
  public List<Span> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> norms = tokens.stream().map(Token::norm).toList();
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Heads.Head> head = heads.at(norms, i);
      if (head.isEmpty()) {
        continue;
      }
      int end = end(tokens, i + head.get().length());
      boolean named = end > i + head.get().length();
      boolean capital = tokens.get(i).isCapitalized();
      if (named || (capital && head.get().length() > 1)) {
        found.add(new Span(tokens.get(i).begin(), tokens.get(end - 1).end()));
        i = end - 1;
      }
    }
    return found;
  }

  /**
   * What a body is by the head of its name: {@code state}, {@code party}, {@code union}, {@code
   * school}, {@code company} or {@code other}.
   */
  public Optional<String> kind(String name) {
    List<String> norms =
        tokenizer.tokenize(name, 0, name.length()).stream().map(Token::norm).toList();
    return heads.at(norms, 0).map(Heads.Head::kind);
  }

  /**
   * A name goes on over capitalized words, lower-case words that lead to one within the same
   * phrase, and level words; a comma only inside an enumeration of capitalized words.
   */
  private int end(List<Token> tokens, int from) {
    int end = from;
    int limit = Math.min(tokens.size(), from + LONGEST);
    int at = from;
    while (at < limit && at - end < 3) {
      Token token = tokens.get(at);
      boolean link = LINKS.contains(token.norm());
      if (token.isPunctuation() && !link) {
        break;
      }
      boolean level = at == end && LEVELS.contains(token.norm());
      if (!link && (token.isCapitalized() || level || isNumber(token, at, end))) {
        end = at + 1;
      } else if (token.norm().equals(",")
          && at + 1 < limit
          && !tokens.get(at + 1).isCapitalized()) {
        break;
      }
      at++;
    }
    boolean pair =
        end > from
            && end < tokens.size()
            && pairs.contains(tokens.get(end - 1).norm() + " " + tokens.get(end).norm());
    return pair ? end + 1 : end;
  }

  /** Words of two syllables in names, the second in lower case: <i>Công nghệ, Chất lượng</i>. */
  private static Set<String> pairs() {
    List<String> names = new ArrayList<>(LexiconFile.entries("organization-sectors.tsv"));
    LexiconFile.rows("organization-abbreviations.tsv", 3).forEach(row -> names.add(row.get(1)));
    Set<String> pairs = new HashSet<>();
    for (String name : names) {
      String[] words = name.replace(",", "").split(" ");
      for (int i = 0; i + 1 < words.length; i++) {
        if (Character.isUpperCase(words[i].charAt(0))
            && Character.isLowerCase(words[i + 1].charAt(0))) {
          pairs.add(Tokenizer.normalize(words[i]) + " " + Tokenizer.normalize(words[i + 1]));
        }
      }
    }
    return Set.copyOf(pairs);
  }

  private static boolean isNumber(Token token, int at, int end) {
    return at == end && token.kind() == Token.Kind.NUMBER && token.text().length() <= 2;
  }
}
