package org.vigov.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigov.text.Token.Kind;

/**
 * Splits text into tokens. Document numbers, dates, fractions, percentages, abbreviations and
 * addresses stay whole; nothing is dropped but white space and invisible characters between words.
 *
 * <p>Runs in time linear in the text: every pattern is possessive or of bounded length.
 */
public final class Tokenizer {
  private static final String LETTER = "[\\p{L}\\p{M}\\u00ad\\u200b-\\u200f\\u2060\\ufeff]";
  private static final String NUMBER = "\\d++(?:[.,]\\d++)*+";

  /** In order of preference at one place; the name of each group is the kind it yields. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<ADDRESS>"
              + "(?:https?://|www\\.)[^\\s<>\"“”()]*+"
              + "|[A-Za-z0-9][\\w.+-]{0,63}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}"
              + "|[A-Za-z0-9][\\w-]{0,63}(?:\\.[\\w-]{1,63}){0,6}\\.(?:vn|com|org|net|pdf|docx?)(?![\\w.])"
              + ")"
              + "|(?<CODE>"
              // 40-KH/TU, 43/2017/NĐ-CP, 210/CTr-UBND, 53/2019/QH14
              + "\\d{1,6}[A-Za-z]?(?:/\\d{4})?+[-/]\\p{Lu}{2}[\\p{L}&\\d]{0,12}(?:[-/][\\p{Lu}][\\p{L}&\\d]{0,12}){0,5}"
              // 9001:2015, 02-1:2021/BNNPTNT
              + "|\\d{1,6}(?:-\\d{1,3})?:\\d{4}(?!\\d)(?:/[\\p{Lu}\\d]{2,12}){0,3}"
              // III/2021
              + "|[IVX]{1,5}/\\d{4}(?!\\d)"
              // COVID-19, I-131
              + "|\\p{Lu}\\p{L}{0,7}-\\d{1,4}(?![\\p{L}\\d/])"
              // H5N1, M2, CO2
              + "|\\p{L}{1,3}+\\d{1,4}(?:\\p{Lu}\\d{0,3})*+(?!\\p{L})"
              // 5G, 1A, 43H-016
              + "|\\d{1,4}\\p{Lu}[\\p{Lu}\\d]{0,4}(?:-\\d{1,5})?(?!\\p{L})"
              // 8h30
              + "|\\d{1,2}(?:h|g)(?:\\d{2}(?!\\d))?(?!\\p{L})"
              + ")"
              + "|(?<NUMBER>"
              + NUMBER
              + "(?:[-–/:]"
              + NUMBER
              + ")*+%?)"
              + "|(?<WORD>"
              // Đ/c, V/v
              + "[ĐđVv][/.][CcVv]\\.?(?!\\p{L})"
              + "|v\\.v\\.?+"
              // TS., TP.HCM, PGS.TS, Th.S; a name of several letters behind the stop stays apart
              + "|(?:ThS|Ths|Th\\.S|PGS|GS|TSKH|TS|Ts|BSCKI{1,2}|BS|KS|CN|LS|TP|Tp|tp|TX|tx)\\."
              + "(?:(?:(?:TSKH|TS|Ts|BS|ThS|S|CKI{1,2})\\.?+|HCM)(?!\\p{L}))*+"
              + "|(?:\\p{Lu}\\.){1,3}\\p{Lu}{1,5}(?!\\p{L})"
              // KH&CN, KH-CN, ISO/IEC, PT-TH
              + "|\\p{Lu}{1,8}(?:[&/-]\\p{Lu}{1,8}){1,5}(?!\\p{Ll})"
              // X-quang
              + "|\\p{L}-(?:quang|Quang|QUANG)(?!\\p{L})"
              + "|"
              + LETTER
              + "++)"
              + "|(?<PUNCTUATION>\\./\\.|\\.{2,}+|-{2,}+|\\X)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** The first of the combining marks of Unicode. */
  private static final char FIRST_MARK = '\u0300';

  private static final Kind[] KINDS = {
    Kind.ADDRESS, Kind.CODE, Kind.NUMBER, Kind.WORD, Kind.PUNCTUATION
  };

  /** The tokens of the stretch {@code begin..end} of a text, in order. */
  public List<Token> tokenize(String text, int begin, int end) {
    List<Token> tokens = new ArrayList<>((end - begin) / 4 + 1);
    Matcher matcher = TOKEN.matcher(text);
    int at = begin;
    boolean space = true;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Characters.isSpace(c) || Characters.isInvisible(c)) {
        at += Character.charCount(c);
        space |= Characters.isSpace(c);
        continue;
      }
      Token token = next(text, at, end, matcher, space);
      tokens.add(token);
      at = token.end();
      space = false;
    }
    return tokens;
  }

  private static Token next(String text, int at, int end, Matcher matcher, boolean space) {
    int plain = endOfPlainWord(text, at, end);
    if (plain > at) {
      return token(text, at, plain, Kind.WORD, space);
    }
    if (isPlainMark(text, at, end)) {
      return token(text, at, at + 1, Kind.PUNCTUATION, space);
    }
    int figures = endOfPlainFigures(text, at, end);
    if (figures > at) {
      return token(text, at, figures, Kind.NUMBER, space);
    }
    matcher.region(at, end).useTransparentBounds(false);
    if (!matcher.lookingAt()) {
      throw new IllegalStateException("no token at offset " + at);
    }
    for (Kind kind : KINDS) {
      if (matcher.start(kind.name()) >= 0) {
        return token(text, at, trimmedEnd(text, at, matcher.end(), kind), kind, space);
      }
    }
    throw new IllegalStateException("a token without a kind at offset " + at);
  }

  /** Most of a text is letters between white space; those need no pattern. */
  private static int endOfPlainWord(String text, int at, int end) {
    int i = at;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    boolean bounded = i == end || Characters.isSpace(text.charAt(i)) || text.charAt(i) == ',';
    return bounded ? i : at;
  }

  /** Marks behind which a space follows, or which are no part of any longer token. */
  private static boolean isPlainMark(String text, int at, int end) {
    char c = text.charAt(at);
    boolean follows = at + 1 < end;
    if (c == '.' || c == ',' || c == ';' || c == ')' || c == '”') {
      return !follows || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n';
    }
    return (c == '(' || c == '“') && follows && isLetterOrFigure(text.charAt(at + 1));
  }

  /** Letters and figures without marks that would join the character before. */
  private static boolean isLetterOrFigure(char c) {
    return c < FIRST_MARK && Character.isLetterOrDigit(c);
  }

  /** Figures alone between white space need no pattern. */
  private static int endOfPlainFigures(String text, int at, int end) {
    int i = at;
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i == end || text.charAt(i) == ' ' || text.charAt(i) == '\n' ? i : at;
  }

  /**
   * Stops and brackets behind an address belong to the sentence, invisible characters behind a word
   * to nothing.
   */
  private static int trimmedEnd(String text, int begin, int end, Kind kind) {
    int trimmed = end;
    while (trimmed > begin + 1 && isTrimmed(text.charAt(trimmed - 1), kind)) {
      trimmed--;
    }
    return trimmed;
  }

  private static boolean isTrimmed(char c, Kind kind) {
    return Characters.isInvisible(c) || (kind == Kind.ADDRESS && ".,;:!?)]}'\"…".indexOf(c) >= 0);
  }

  private static Token token(String text, int begin, int end, Kind kind, boolean space) {
    String surface = text.substring(begin, end);
    return new Token(begin, end, surface, normalize(surface), kind, space);
  }

  /** Whether the lookup form has the same characters but for case and tone placement. */
  private static boolean isPlain(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c != '-' && (Characters.isInvisible(c) || Characters.isDash(c))) {
        return false;
      }
    }
    return true;
  }

  /** The lookup form of a token or word: see {@link Token#norm()}. */
  public static String normalize(String surface) {
    String visible = isPlain(surface) ? surface : visible(surface);
    return ToneMarks.toOldPlacement(visible.toLowerCase(Locale.ROOT));
  }

  private static String visible(String surface) {
    StringBuilder visible = new StringBuilder(surface.length());
    surface
        .codePoints()
        .filter(c -> !Characters.isInvisible(c))
        .map(c -> Characters.isDash(c) ? '-' : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }
}
