package org.vigov.ner;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.vigov.text.Token;

/**
 * Where names of persons may stand in a sentence: from a family name to the end of its run of
 * capitalised tokens.
 *
 * @param starts for each token where such a name begins that holds it, -1 for none
 * @param ends where the run of a token ends
 * @param offices for each token whether an office stands before it with no punctuation between
 * @param endings how sure a run is the ending of a name in the article: {@link ArticleNames#mark}
 */
record PersonRow(int[] starts, int[] ends, boolean[] offices, int[] endings) {
  private static final int LONGEST = 5;

  /** Syllables that end the words for offices. */
  private static final Set<String> OFFICES =
      Set.of("tịch", "đốc", "thư", "trưởng", "phó", "chủ", "nhiệm", "chánh", "đoàn", "viên");

  static PersonRow of(
      List<Token> tokens, int[][] runs, boolean[] family, int[][] marks, ArticleNames names) {
    int size = tokens.size();
    PersonRow row = new PersonRow(new int[size], new int[size], new boolean[size], new int[size]);
    boolean office = false;
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      row.offices[i] = office;
      office = !token.isPunctuation() && (office || OFFICES.contains(token.norm()));
      row.starts[i] = -1;
      if (runs[i].length > 0) {
        int end = runs[i][1];
        boolean inside = i > runs[i][0];
        boolean place = isLongPlace(marks[i]) && !isLongPlace(marks[end - 1]);
        boolean begins = family[i] && !place && end - i <= LONGEST && end - i > 1;
        row.starts[i] = inside && row.starts[i - 1] >= 0 ? row.starts[i - 1] : begins ? i : -1;
        row.ends[i] = end;
        row.endings[i] = inside ? row.endings[i - 1] : names.mark(tokens, i, end);
      }
    }
    return row;
  }

  private static boolean isLongPlace(int[] marks) {
    return IntStream.of(marks).anyMatch(NerSentence::isLongPlace);
  }

  int office(int at) {
    return offices[at] ? 1 : 0;
  }

  int ending(int at) {
    return endings[at];
  }

  /** How many tokens of the name stand before a token, -1 outside of one. */
  int place(int at) {
    return starts[at] < 0 ? -1 : at - starts[at];
  }

  int length(int at) {
    return starts[at] < 0 ? 0 : ends[at] - starts[at];
  }
}
