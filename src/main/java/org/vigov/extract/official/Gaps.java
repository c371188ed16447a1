package org.vigov.extract.official;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** Judges what stands between a person, an office and a body. */
final class Gaps {
  private static final Set<String> LIGHT =
      Set.of(",", "-", "–", "—", "(", ")", ":", "/", "“", "\"");
  private static final Set<String> ENDS = Set.of("là", "làm", "kiêm", "chức", "ghế", "giữ");
  private static final Set<String> ANOTHER = Set.of("và", "cùng", "với");
  private static final int LOOSE = 9;
  private static final int ASIDE = 9;
  private static final Pattern SIGNED = Pattern.compile("\\(đã ký\\)");

  private final Tokenizer tokenizer = new Tokenizer();
  private final Set<String> links = new HashSet<>(LexiconFile.entries("title-links.tsv"));
  private final Honorifics honorifics;

  Gaps(Honorifics honorifics) {
    this.honorifics = honorifics;
  }

  /** Whether the two sides may belong to one person: punctuation, link words, honorifics. */
  boolean isTight(String gap) {
    String unsigned = SIGNED.matcher(gap).replaceFirst(" ");
    List<Token> tokens = tokenizer.tokenize(unsigned, 0, unsigned.length());
    boolean light = tokens.stream().allMatch(this::isLight);
    return light || (tokens.size() <= LOOSE && isClauseOfOffice(tokens));
  }

  /** <i>, đại diện Công ty và cũng là</i>. */
  private static boolean isClauseOfOffice(List<Token> tokens) {
    boolean broken = tokens.stream().anyMatch(t -> t.isPunctuation() && !LIGHT.contains(t.text()));
    return !broken && ENDS.contains(tokens.get(tokens.size() - 1).norm());
  }

  /** <i>, dân tộc Tày, </i>: something short said of a person before the office. */
  boolean isAside(String gap) {
    List<Token> tokens = tokenizer.tokenize(gap, 0, gap.length());
    int last = tokens.size() - 1;
    if (last < 2 || last > ASIDE || !opens(tokens.get(0)) || !opens(tokens.get(last))) {
      return false;
    }
    return tokens.subList(1, last).stream()
        .allMatch(t -> t.kind() == Token.Kind.WORD && !ANOTHER.contains(t.norm()));
  }

  private static boolean opens(Token token) {
    return Set.of(",", "(", "-", "–").contains(token.text());
  }

  private boolean isLight(Token token) {
    return LIGHT.contains(token.text())
        || links.contains(token.norm())
        || honorifics.isPart(token.norm());
  }

  /** Nothing but white space. */
  static boolean isBlank(String gap) {
    return gap.replace('\u00a0', ' ').isBlank();
  }

  /** Whether an office and a name behind it belong together: no comma, no <i>và</i>. */
  boolean leadsToName(String gap) {
    String unsigned = SIGNED.matcher(gap).replaceFirst(" ");
    return tokenizer.tokenize(unsigned, 0, unsigned.length()).stream()
        .allMatch(
            t ->
                t.text().equals(")")
                    || t.text().equals(":")
                    || t.norm().equals("là")
                    || honorifics.isPart(t.norm()));
  }

  /** Whether an office behind a name is another's: <i>Lê Ba và Trưởng thôn</i>. */
  boolean joinsAnother(String gap) {
    List<Token> tokens = tokenizer.tokenize(gap, 0, gap.length());
    return !tokens.isEmpty() && ANOTHER.contains(tokens.get(tokens.size() - 1).norm());
  }

  /** Whether what follows is another person's: <i>và ông</i>. */
  boolean leadsToAnother(String gap) {
    return tokenizer.tokenize(gap, 0, gap.length()).stream()
        .anyMatch(t -> ANOTHER.contains(t.norm()));
  }
}
