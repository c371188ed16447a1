package org.vigov.extract.indicator;

/**
 * A sentence in words, as the search for phrases sees it: a figure, a date or the name of a body is
 * one word. Everything the features ask of a word again and again is computed once, as hashes.
 */
final class Units {
  /** Hash of a run without words. */
  static final int EMPTY = 7;

  private static final int BEFORE_FIRST = "^".hashCode();
  private static final int BEHIND_LAST = "$".hashCode();

  /** What is counted along a sentence, so that what lies between two words is a difference. */
  static final int FIGURE = 0;

  static final int COMMA = 1;
  static final int STOP = 2;
  static final int FUNCTION = 3;
  static final int VERB = 4;
  static final int CELL = 5;
  private static final int COUNTS = 6;

  private final View view;
  private final int size;

  /** The first token of each word, and the number of tokens. */
  private final int[] begins;

  /** For each token its word. */
  private final int[] units;

  private final int[] forms;
  private final int[] kinds;
  private final int[] firsts;
  private final int[] lasts;
  private final boolean[] function;
  private final boolean[] capital;

  /** For each count and word how many stand before the word. */
  private final int[][] counts;

  /** For each word the last verb, and the last function word, before it; -1 for none. */
  private final int[] verbs;

  private final int[] functions;

  Units(View view) {
    this.view = view;
    int tokens = view.length();
    begins = new int[tokens + 1];
    units = new int[tokens];
    int found = 0;
    for (int i = 0; i < tokens; i++) {
      if (i == 0 || begins(view, i)) {
        begins[found++] = i;
      }
      units[i] = found - 1;
    }
    size = found;
    begins[found] = tokens;
    forms = new int[size];
    kinds = new int[size];
    firsts = new int[size];
    lasts = new int[size];
    function = new boolean[size];
    capital = new boolean[size];
    counts = new int[COUNTS][size + 1];
    verbs = new int[size + 1];
    functions = new int[size + 1];
    verbs[0] = -1;
    functions[0] = -1;
    for (int u = 0; u < size; u++) {
      describe(u);
      count(u);
    }
  }

  private static boolean begins(View view, int at) {
    String word = view.word(at);
    boolean shown = word.charAt(0) == '#' && word.length() == 2;
    return shown
        ? !word.equals(view.word(at - 1))
        : !view.isInsideWord(at) || view.word(at - 1).charAt(0) == '#';
  }

  private void describe(int u) {
    int begin = begins[u];
    firsts[u] = view.word(begin).hashCode();
    lasts[u] = view.word(begins[u + 1] - 1).hashCode();
    boolean shown = isShown(u);
    forms[u] = shown ? firsts[u] : form(begin, begins[u + 1]);
    kinds[u] = view.kind(begin).hashCode();
    function[u] = !shown && view.isFunctionLexeme(begin);
    capital[u] = view.sentence().tokens().get(begin).isCapitalized();
  }

  private int form(int begin, int end) {
    int hash = view.word(begin).hashCode();
    for (int i = begin + 1; i < end; i++) {
      hash = 31 * hash + view.word(i).hashCode();
    }
    return hash;
  }

  private void count(int u) {
    String word = view.word(begins[u]);
    boolean verb = view.kind(begins[u]).equals("VERB");
    mark(FIGURE, u, word.equals("#n"));
    mark(COMMA, u, word.equals(","));
    mark(STOP, u, word.length() == 1 && ";:()".contains(word));
    mark(FUNCTION, u, function[u]);
    mark(VERB, u, verb);
    mark(CELL, u, word.equals("|") || word.equals("/") || word.equals("–"));
    verbs[u + 1] = verb ? u : verbs[u];
    functions[u + 1] = function[u] ? u : functions[u];
  }

  private void mark(int count, int u, boolean holds) {
    int[] row = counts[count];
    row[u + 1] = row[u] + (holds ? 1 : 0);
  }

  private boolean isShown(int u) {
    String word = view.word(begins[u]);
    return word.length() == 2 && word.charAt(0) == '#';
  }

  View view() {
    return view;
  }

  int size() {
    return size;
  }

  /** The word that a token belongs to; the number of words behind the sentence. */
  int unit(int token) {
    return token >= units.length ? size : units[token];
  }

  /** The first token of a word; the number of tokens behind the last. */
  int token(int unit) {
    return begins[unit];
  }

  /** Hash of the form of a word; a mark of the edge outside the sentence. */
  int form(int at) {
    return at < 0 ? BEFORE_FIRST : at >= size ? BEHIND_LAST : forms[at];
  }

  /** Hash of the part of speech, or of the type of an entity. */
  int kind(int at) {
    return at < 0 ? BEFORE_FIRST : at >= size ? BEHIND_LAST : kinds[at];
  }

  int firstSyllable(int at) {
    return firsts[at];
  }

  int lastSyllable(int at) {
    return lasts[at];
  }

  boolean isFigure(int at) {
    return count(FIGURE, at, at + 1) > 0;
  }

  boolean isFunction(int at) {
    return at >= 0 && at < size && function[at];
  }

  boolean isCapital(int at) {
    return capital[at];
  }

  /** Whether a word is a mark of punctuation alone. */
  boolean isMark(int at) {
    return begins[at + 1] == begins[at] + 1
        && view.sentence().tokens().get(begins[at]).isPunctuation();
  }

  String word(int at) {
    return at < 0 || at >= size ? "" : view.word(begins[at]);
  }

  /** How many there are from one word up to another. */
  int count(int count, int from, int to) {
    int[] row = counts[count];
    return from >= to ? 0 : row[to] - row[from];
  }

  /** The last verb before a word, not before another; -1 for none. */
  int lastVerb(int from, int to) {
    return verbs[to] >= from ? verbs[to] : -1;
  }

  /** The last function word before a word, not before another; -1 for none. */
  int lastFunction(int from, int to) {
    return functions[to] >= from ? functions[to] : -1;
  }

  /** Hash of the forms of some words in a row. */
  int phrase(int from, int to) {
    return hash(forms, from, to);
  }

  /** Hash of the parts of speech of some words in a row. */
  int shape(int from, int to) {
    return hash(kinds, from, to);
  }

  private static int hash(int[] values, int from, int to) {
    int hash = EMPTY;
    for (int i = from; i < to; i++) {
      hash = extend(hash, values[i]);
    }
    return hash;
  }

  /** The hash of a run with one more word. */
  static int extend(int hash, int value) {
    return 31 * hash + value;
  }
}
