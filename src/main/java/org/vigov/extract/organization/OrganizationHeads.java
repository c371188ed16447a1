package org.vigov.extract.organization;

import java.util.ArrayList;
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
  private static final Set<String> LINKS = Set.of("và", "&", "-", "–", ",", "các");

  /** What begins another name or an office. */
  private static final Set<String> OTHER =
      Set.of("sở", "ubnd", "hđnd", "giám", "phó", "chủ", "trưởng", "bí", "chi", "cục", "bộ", "ông");

  private static final Set<String> LEVELS =
      Set.of("tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn", "tp", "tp.");
  private static final Set<String> ALONE =
      Set.of(
          "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Tỉnh đoàn", "Chính phủ", "Quốc hội", "Bộ Chính trị");
  private static final int LONGEST = 24;

  private final Heads heads = Heads.load();
  private final Set<String> words = Set.copyOf(LexiconFile.entries("organization-words.tsv"));
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
      boolean headed = capital || head.get().length() > 1 || tokens.get(i).norm().equals("sở");
      boolean whole = ALONE.contains(head.get().name());
      if (headed && (named || whole)) {
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
   * A name goes on over capitalized syllables, known words in any case, links between two of these,
   * and a level word with the place behind it.
   */
  private int end(List<Token> tokens, int from) {
    int end = from;
    int limit = Math.min(tokens.size(), from + LONGEST);
    while (end < limit) {
      int step = step(tokens, end, limit);
      boolean link = step == 0 && end + 1 < limit && LINKS.contains(tokens.get(end).norm());
      int behind = link && end > from ? step(tokens, end + 1, limit) : 0;
      if (step == 0 && behind == 0) {
        break;
      }
      end += step > 0 ? step : behind + 1;
    }
    return end;
  }

  /** How many tokens the next word of a name has; none when the name ends here. */
  private int step(List<Token> tokens, int at, int limit) {
    Token token = tokens.get(at);
    if (OTHER.contains(token.norm()) && token.isCapitalized()) {
      return 0;
    }
    boolean two = at + 1 < limit;
    if (two && words.contains(token.norm() + " " + tokens.get(at + 1).norm())) {
      return 2;
    }
    boolean level = LEVELS.contains(token.norm());
    boolean number = token.kind() == Token.Kind.NUMBER && token.text().length() <= 2;
    boolean name = token.isCapitalized() && !token.isPunctuation();
    return name || level || number ? 1 : 0;
  }
}
