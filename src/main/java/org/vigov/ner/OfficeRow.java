package org.vigov.ner;

import java.util.List;
import java.util.Set;
import org.vigov.text.Token;

/**
 * What stands behind words for offices in a sentence: the unit an office leads, and whether a body
 * that the unit belongs to, or a place, comes behind it. <i>Trưởng phòng Kế hoạch | Sở Y tế</i> is
 * an office of the body, <i>Trưởng | Phòng Kinh tế huyện Lắk</i> one of the unit: which of them
 * only the end tells.
 *
 * @param units for each token of such a phrase hash of the word behind the office, 0 outside
 * @param ends for each token of such a phrase what comes at its end
 * @param heads hash of the word that comes there
 * @param places where in the phrase a token stands
 */
record OfficeRow(int[] units, int[] ends, int[] heads, int[] places) {
  private static final int LONGEST = 20;

  private static final int NOTHING = 1;
  private static final int BODY = 2;
  private static final int PLACE = 3;
  private static final int OFFICE = 4;

  private static final int LEADER = 1;
  private static final int INSIDE = 2;
  private static final int HEAD = 3;

  /** Syllables that end the words for leading offices. */
  private static final Set<String> LEADERS =
      Set.of("tịch", "đốc", "thư", "trưởng", "phó", "nhiệm", "chánh", "ký", "viên");

  /** Syllables that begin the names of bodies with units, and second ones. */
  private static final Set<String> BODIES =
      Set.of("ubnd", "hđnd", "sở", "bộ", "cục", "viện", "trường", "quỹ", "đảng", "bv", "đh");

  private static final Set<String> SECOND =
      Set.of(
          "cục", "ủy", "uỷ", "viện", "học", "ty", "an", "đoàn", "hội", "tâm", "ban", "đồng", "bộ");

  /** Signs inside the names of units. */
  private static final Set<String> LINKS = Set.of("-", "–", "&", ".");

  private static final Set<String> LEVELS =
      Set.of("tỉnh", "thành", "tp", "tp.", "huyện", "quận", "thị", "tx", "xã", "phường", "đặc");

  static OfficeRow of(List<Token> tokens, int[] norms, int pad) {
    int size = tokens.size();
    OfficeRow row = new OfficeRow(new int[size], new int[size], new int[size], new int[size]);
    for (int i = 0; i + 1 < size; i++) {
      boolean last = isLeader(tokens, i) && !isLeader(tokens, i + 1);
      if (last && tokens.get(i + 1).kind() == Token.Kind.WORD) {
        row.fill(tokens, norms, pad, i);
      }
    }
    return row;
  }

  private void fill(List<Token> tokens, int[] norms, int pad, int leader) {
    int limit = Math.min(tokens.size(), leader + LONGEST);
    int end = leader + 2;
    int code = NOTHING;
    while (end < limit && code == NOTHING && !isBreak(tokens.get(end))) {
      boolean office =
          isOffice(tokens, end) || (isLink(tokens.get(end)) && isOffice(tokens, end + 1));
      code = office ? OFFICE : code(tokens, end);
      end += code == NOTHING ? 1 : 0;
    }
    int head = end < tokens.size() ? norms[end + pad] : 0;
    for (int i = leader; i < Math.min(tokens.size(), end + 1); i++) {
      units[i] = norms[leader + 1 + pad];
      ends[i] = code;
      heads[i] = head;
      places[i] = i == leader ? LEADER : i == end ? HEAD : INSIDE;
    }
  }

  /** <i>huyện Lắk</i> is a place, <i>Huyện ủy</i> a body. */
  private static int code(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).norm() : "";
    boolean body = BODIES.contains(token.norm()) || SECOND.contains(next);
    if (body && token.isCapitalized()) {
      return BODY;
    }
    return LEVELS.contains(token.norm()) ? PLACE : NOTHING;
  }

  private static boolean isBreak(Token token) {
    return token.isPunctuation() && !isLink(token);
  }

  private static boolean isLink(Token token) {
    return LINKS.contains(token.text());
  }

  /** Another office: <i>Bí thư Chi bộ - Giám đốc</i>. */
  private static boolean isOffice(List<Token> tokens, int at) {
    return isLeader(tokens, at) || (at < tokens.size() && isLeader(tokens, at + 1));
  }

  private static boolean isLeader(List<Token> tokens, int at) {
    return at < tokens.size() && LEADERS.contains(tokens.get(at).norm());
  }
}
