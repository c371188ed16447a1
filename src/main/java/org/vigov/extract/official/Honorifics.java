package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** The words before the name of a person: <i>đồng chí</i>, <i>ông</i>, <i>PGS.TS</i>. */
final class Honorifics {
  private static final int LONGEST = 4;
  private static final int LOOK_BACK = 30;

  /**
   * @param text as it stands before the name
   * @param begin where it begins in the article
   * @param kind of the last of them: {@code office}, {@code plain}, {@code young}, {@code degree},
   *     {@code rank}
   */
  record Honorific(String text, int begin, String kind) {}

  private final Tokenizer tokenizer = new Tokenizer();
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> tokens = new HashSet<>();

  private Honorifics(List<List<String>> rows) {
    for (List<String> row : rows) {
      List<String> norms = norms(row.get(0));
      kinds.put(String.join(" ", norms), row.get(1));
      norms.stream().filter(norm -> Character.isLetter(norm.charAt(0))).forEach(tokens::add);
    }
  }

  static Honorifics load() {
    return new Honorifics(LexiconFile.rows("honorifics.tsv", 2));
  }

  private List<String> norms(String text) {
    return tokenizer.tokenize(text, 0, text.length()).stream().map(Token::norm).toList();
  }

  /** Whether a token may be part of an honorific. */
  boolean isPart(String norm) {
    return tokens.contains(norm);
  }

  /** The honorific, or two of them (<i>đồng chí Đại tá</i>), that ends where a name begins. */
  Optional<Honorific> before(String text, int nameBegin) {
    int from = Math.max(0, nameBegin - LOOK_BACK);
    List<Token> left = new ArrayList<>(tokenizer.tokenize(text, from, nameBegin));
    while (!left.isEmpty() && Set.of(":", ".").contains(left.get(left.size() - 1).text())) {
      left.remove(left.size() - 1);
    }
    int end = left.size();
    int begin = end;
    String kind = "";
    for (int length = match(left, begin); length > 0; length = match(left, begin)) {
      String found = kinds.get(key(left, begin - length, begin));
      kind = kind.isEmpty() ? found : kind;
      begin -= length;
    }
    if (begin == end) {
      return Optional.empty();
    }
    int first = left.get(begin).begin();
    return Optional.of(new Honorific(text.substring(first, left.get(end - 1).end()), first, kind));
  }

  private int match(List<Token> left, int end) {
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      if (kinds.containsKey(key(left, end - length, end))) {
        return length;
      }
    }
    return 0;
  }

  private static String key(List<Token> tokens, int from, int to) {
    return String.join(" ", tokens.subList(from, to).stream().map(Token::norm).toList());
  }
}
