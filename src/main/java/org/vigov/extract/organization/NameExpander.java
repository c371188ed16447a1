package org.vigov.extract.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigov.text.Characters;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** Spells out the abbreviations in the name of a body. */
final class NameExpander {
  private static final Set<String> APOSTROPHES = Set.of("'", "’", "‘");

  private final Abbreviations abbreviations;
  private final Tokenizer tokenizer = new Tokenizer();

  NameExpander(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * The words of a name, punctuation marks among them, with abbreviations spelled out: <i>Sở
   * KH&amp;CN TP.HCM</i> gives Sở, Khoa, học, và, Công, nghệ, Thành, phố, Hồ, Chí, Minh.
   */
  List<String> words(String mention) {
    List<String> raw =
        joined(split(withoutGlosses(tokenizer.tokenize(mention, 0, mention.length()))));
    Set<String> norms = raw.stream().map(Tokenizer::normalize).collect(Collectors.toSet());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      String word = raw.get(i);
      String previous = words.isEmpty() ? "" : words.get(words.size() - 1);
      if (word.equals("&")) {
        words.add("và");
      } else {
        boolean begins = i == 0 && raw.size() > 1;
        Set<String> context = begins ? withFirst(norms) : norms;
        List<String> spelled = abbreviations.expand(word, context).orElse(List.of(word));
        spelled = isLinked(raw, i) ? withoutLinks(spelled) : spelled;
        words.addAll(spelled.size() > 1 && continuesLowerCase(previous) ? lower(spelled) : spelled);
      }
    }
    return withGreatCity(words);
  }

  /** In <i>KHCN và Đổi mới sáng tạo</i> the one <i>và</i> is that between the two. */
  private static boolean isLinked(List<String> raw, int at) {
    return at + 1 < raw.size() && isLink(raw.get(at + 1)) && !raw.get(at).contains("&");
  }

  private static List<String> withoutLinks(List<String> words) {
    return words.stream().filter(word -> !word.equals("và")).toList();
  }

  private static Set<String> withFirst(Set<String> norms) {
    Set<String> context = new HashSet<>(norms);
    context.add(Abbreviations.FIRST);
    return context;
  }

  /** In <i>Ứng dụng tiến bộ KH&amp;CN</i> the words around are lower case, and so is the rest. */
  private static boolean continuesLowerCase(String previous) {
    return Set.of("bộ", "tác", "nghiệm", "năng", "vụ").contains(previous);
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** Drops an abbreviation in brackets inside a name: <i>Hợp tác xã (HTX) Nhãn An Nhơn</i>. */
  private static List<Token> withoutGlosses(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean gloss =
          tokens.get(i).text().equals("(")
              && i + 2 < tokens.size()
              && tokens.get(i + 2).text().equals(")")
              && Abbreviations.isCapitals(tokens.get(i + 1).text());
      if (gloss) {
        i += 2;
      } else {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }

  /** Parts <i>TP.HCM</i> and <i>P.QLKH</i>, and takes the stop off <i>TP.</i> */
  private static List<String> split(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      String text = token.text();
      boolean stopped = text.length() > 1 && token.kind() == Token.Kind.WORD && text.contains(".");
      if (stopped) {
        words.addAll(List.of(text.split("\\.")));
      } else if (!text.equals(".") && !Characters.isInvisible(text.codePointAt(0))) {
        words.add(text);
      }
    }
    return words;
  }

  /**
   * Makes one word of <i>KH và CN</i>, <i>KH &amp; CN</i> where that is an abbreviation we know.
   */
  private List<String> joined(List<String> words) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i + 2 < words.size() && isLink(words.get(i + 1)) && isPart(words, i)) {
        String whole = words.get(i) + "&" + words.get(i + 2);
        if (abbreviations.expand(whole, Set.of("liên", "hiệp")).isPresent()) {
          result.add(whole);
          i += 2;
          continue;
        }
      }
      result.add(words.get(i));
    }
    return result;
  }

  private static boolean isPart(List<String> words, int at) {
    return Abbreviations.isCapitals(words.get(at)) && Abbreviations.isCapitals(words.get(at + 2));
  }

  private static boolean isLink(String word) {
    return word.equals("và") || word.equals("&") || Characters.isDash(word.codePointAt(0));
  }

  private static List<String> withGreatCity(List<String> words) {
    for (int i = 0; i + 4 < words.size(); i++) {
      String next = String.join(" ", words.subList(i + 2, i + 5));
      if (words.get(i).equals("thành") && next.equals("Hồ Chí Minh")) {
        words.set(i, "Thành");
      }
    }
    return words;
  }

  /** The apostrophe in names of the Central Highlands: <i>Ea H'leo</i>. */
  private static boolean isQuote(String word, String previous) {
    boolean mark = APOSTROPHES.contains(word);
    boolean behind = APOSTROPHES.contains(previous);
    return mark || behind;
  }

  /** The words as one string, punctuation where it belongs. */
  static String join(List<String> words) {
    StringBuilder text = new StringBuilder();
    String previous = "";
    for (String word : words) {
      boolean tight =
          word.equals(",") || word.equals(")") || previous.equals("(") || isQuote(word, previous);
      text.append(text.isEmpty() || tight ? "" : " ").append(word);
      previous = word;
    }
    return text.toString();
  }
}
