package org.vigov.ner;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigov.lexicon.Gazetteer;
import org.vigov.lexicon.WordTable;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Token;

/**
 * A sentence with what the features look up again and again, computed once.
 *
 * @param block label of the block it stands in
 * @param norms hash of each token's norm, with {@link #PAD} places of padding at either end
 * @param shapes hash of each token's shape, padded likewise
 * @param runs for each token the run of capitalised tokens it belongs to, as {first, end}; empty
 *     for none
 * @param allMarks for each token hashes of what gazetteers and rules say of it
 * @param familyNames for each token whether it is a family name
 * @param words what the dictionary says
 * @param persons where names of persons may stand
 * @param offices what stands behind words for offices
 */
record NerSentence(
    List<Token> tokens,
    String block,
    int[] norms,
    int[] shapes,
    int[][] runs,
    int[][] allMarks,
    boolean[] familyNames,
    WordRow words,
    PersonRow persons,
    OfficeRow offices) {
  static final int PAD = 3;
  private static final int[] NO_RUN = {};
  private static final int[] NO_MARKS = {};
  private static final int LONGEST_SHAPE = 8;

  /** Mark of a place of the gazetteer; those of rules are made of the type they are for. */
  private static final int PLACE = "place".hashCode();

  /** Added to the mark of the first, and of the last, token of what was found. */
  private static final int FIRST = 1;

  private static final int LAST = 2;

  static NerSentence of(
      Sentence sentence,
      String block,
      Map<String, SpanFinder> finders,
      Gazetteer places,
      Set<String> familyNames,
      WordTable table,
      ArticleNames names) {
    List<Token> tokens = sentence.tokens();
    int size = tokens.size();
    int[] norms = new int[size + 2 * PAD];
    int[] shapes = new int[size + 2 * PAD];
    boolean[] family = new boolean[size];
    int[][] marks = new int[size][];
    Arrays.fill(marks, NO_MARKS);
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      norms[i + PAD] = token.norm().hashCode();
      shapes[i + PAD] = shape(token.text());
      family[i] = familyNames.contains(token.norm());
    }
    for (int i = 0; i < size; ) {
      int length = tokens.get(i).isCapitalized() ? places.match(tokens, i) : 0;
      for (int k = 0; k < length; k++) {
        mark(marks, i + k, PLACE + Math.min(length, 3) * 4 + (k == 0 ? FIRST : 0));
      }
      i += Math.max(1, length);
    }
    finders.forEach((type, finder) -> mark(tokens, type, finder.find(sentence), marks));
    int[][] runs = runs(tokens);
    return new NerSentence(
        tokens,
        block,
        norms,
        shapes,
        runs,
        marks,
        family,
        WordRow.of(tokens, norms, PAD, table),
        PersonRow.of(tokens, runs, family, marks, names),
        OfficeRow.of(tokens, norms, PAD));
  }

  /** Whether a mark says that a place of two syllables or more stands there, by the gazetteer. */
  static boolean isLongPlace(int mark) {
    return mark >= PLACE + 2 * 4 && mark < PLACE + 4 * 4;
  }

  private static void mark(int[][] marks, int at, int mark) {
    marks[at] = Arrays.copyOf(marks[at], marks[at].length + 1);
    marks[at][marks[at].length - 1] = mark;
  }

  private static void mark(List<Token> tokens, String type, List<Span> spans, int[][] marks) {
    int next = 0;
    for (int i = 0; i < tokens.size() && next < spans.size(); i++) {
      Token token = tokens.get(i);
      while (next < spans.size() && spans.get(next).end() <= token.begin()) {
        next++;
      }
      if (next < spans.size() && spans.get(next).overlaps(token)) {
        Span span = spans.get(next);
        int first = span.begin() >= token.begin() ? FIRST : 0;
        int last = span.end() <= token.end() ? LAST : 0;
        mark(marks, i, type.hashCode() * 4 + first + last);
      }
    }
  }

  private static int[][] runs(List<Token> tokens) {
    int[][] runs = new int[tokens.size()][];
    for (int i = 0; i < runs.length; ) {
      int end = i;
      while (end < runs.length && isName(tokens.get(end))) {
        end++;
      }
      int[] run = end == i ? NO_RUN : new int[] {i, end};
      for (int k = i; k < Math.max(end, i + 1); k++) {
        runs[k] = run;
      }
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  static boolean isName(Token token) {
    return token.kind() == Token.Kind.WORD && token.isCapitalized();
  }

  /** Hash of case and figures of a token, runs of one class as one: Xx, X, x, d, d/d, d-X/X. */
  private static int shape(String text) {
    int shape = 0;
    int changes = 0;
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char sort = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
      sort = Character.isDigit(c) ? 'd' : sort;
      if (sort != last && changes < LONGEST_SHAPE) {
        shape = 31 * shape + sort;
        changes++;
      }
      last = sort;
    }
    // One capital alone may begin a capitalised syllable or be one letter.
    return text.length() == 1 && last == 'X' ? 1 : shape;
  }

  boolean has(int at) {
    return at >= 0 && at < tokens.size();
  }

  /** Hash of the norm at a place at most {@link #PAD} outside the sentence. */
  int norm(int at) {
    return norms[at + PAD];
  }

  int shape(int at) {
    return shapes[at + PAD];
  }

  int[] run(int at) {
    return has(at) ? runs[at] : NO_RUN;
  }

  int runLength(int at) {
    int[] run = run(at);
    return run.length == 0 ? 0 : run[1] - run[0];
  }

  int[] marks(int at) {
    return has(at) ? allMarks[at] : NO_MARKS;
  }

  boolean isFamilyName(int at) {
    return has(at) && familyNames[at];
  }
}
