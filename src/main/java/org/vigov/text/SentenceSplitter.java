package org.vigov.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Groups the tokens of one block into sentences. A sentence ends at a stop, question or exclamation
 * mark or ellipsis before something that can begin a sentence, also where the space between the two
 * is missing; abbreviations keep their stop inside the token, and a list with semicolons is one
 * sentence.
 */
public final class SentenceSplitter {
  private static final Set<String> ENDS =
      Set.of(".", "!", "?", "…", "...", "./.", "v.v.", "!!", "??");
  private static final Set<String> ALWAYS = Set.of("./.");

  private final Tokenizer tokenizer = new Tokenizer();

  /** The sentences of the stretch {@code begin..end} of a text, in order. */
  public List<Sentence> sentences(String text, int begin, int end) {
    return split(tokenizer.tokenize(text, begin, end)).stream().map(Sentence::of).toList();
  }

  /** The sentences of a block, as lists of its tokens, in order; none is empty. */
  public List<List<Token>> split(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!isEnd(tokens, begin, i)) {
        continue;
      }
      int end = withClosing(tokens, i + 1);
      if (end < tokens.size() && !canBegin(tokens, i, end)) {
        continue;
      }
      sentences.add(List.copyOf(tokens.subList(begin, end)));
      begin = end;
      i = end - 1;
    }
    if (begin < tokens.size()) {
      sentences.add(List.copyOf(tokens.subList(begin, tokens.size())));
    }
    return sentences;
  }

  private static boolean isEnd(List<Token> tokens, int begin, int at) {
    String text = tokens.get(at).text();
    boolean dots = text.length() > 3 && text.chars().allMatch(c -> c == '.');
    if (!dots && !ENDS.contains(text)) {
      return false;
    }
    // "1. Công tác quản lý": the stop behind a list number or a leading ellipsis ends nothing.
    boolean listNumber = at == begin + 1 && isListNumber(tokens.get(begin));
    return at > begin && !listNumber;
  }

  private static boolean isListNumber(Token token) {
    String text = token.text();
    boolean number =
        text.length() <= 4
            && text.chars().allMatch(c -> Character.isDigit(c) || "IVX".indexOf(c) >= 0);
    return number || (text.length() == 1 && Character.isLetter(text.charAt(0)));
  }

  /** Quotes and brackets that close right behind a stop still belong to the sentence. */
  private static int withClosing(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && !tokens.get(end).spaceBefore()
        && isClosing(tokens.get(end).text())) {
      end++;
    }
    return end;
  }

  private static boolean isClosing(String text) {
    return text.equals("”")
        || text.equals("\"")
        || text.equals("»")
        || text.equals(")")
        || text.equals("’")
        || text.equals("]")
        || text.equals("'");
  }

  private static boolean canBegin(List<Token> tokens, int stop, int next) {
    if (ALWAYS.contains(tokens.get(stop).text())) {
      return true;
    }
    Token token = tokens.get(next);
    int first = token.text().codePointAt(0);
    boolean plainStop = tokens.get(stop).text().equals(".");
    if (Character.isUpperCase(first)) {
      return true;
    }
    if (Character.isDigit(first) || Characters.isDash(first) || first == '+' || first == '•') {
      return token.spaceBefore() && plainStop;
    }
    boolean opens = Characters.isQuote(first) || first == '(' || first == '[';
    return opens
        && next + 1 < tokens.size()
        && Character.isUpperCase(tokens.get(next + 1).text().codePointAt(0));
  }
}
