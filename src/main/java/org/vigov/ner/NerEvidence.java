package org.vigov.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vigov.lexicon.AdministrativeUnits;
import org.vigov.lexicon.Gazetteer;
import org.vigov.tag.TagSequence;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Token;

/**
 * What speaks for an entity at a token, as strings for the taggers of libraries: the window of
 * tokens and shapes, runs of capitalised tokens, places of the gazetteer, candidates of the rules.
 */
final class NerEvidence {
  private static final int WINDOW = 2;

  private final Gazetteer places = new Gazetteer(AdministrativeUnits.load().names());
  private final Map<String, SpanFinder> rules;

  NerEvidence(Map<String, SpanFinder> rules) {
    this.rules = new TreeMap<>(rules);
  }

  TagSequence of(BlockSentence input) {
    List<Token> tokens = input.sentence().tokens();
    Window window = new Window(tokens);
    List<List<String>> marks = marks(input.sentence());
    List<TagSequence.Item> items = new ArrayList<>(tokens.size());
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      List<String> features = new ArrayList<>();
      window.features(at, features);
      around(marks, at, token.norm(), features);
      features.add("block=" + input.block().label() + "_" + window.shape(at));
      List<String> own = new ArrayList<>(marks.get(at));
      own.add("shape=" + window.shape(at));
      own.add("block=" + input.block().label());
      items.add(new TagSequence.Item(token.text(), token.norm(), own, features));
    }
    return new TagSequence(items);
  }

  private static void around(List<List<String>> marks, int at, String norm, List<String> features) {
    for (int d = -1; d <= 1; d++) {
      if (at + d >= 0 && at + d < marks.size()) {
        for (String mark : marks.get(at + d)) {
          features.add("m" + d + "=" + mark);
        }
      }
    }
    marks.get(at).forEach(mark -> features.add("m,w=" + mark + "_" + norm));
  }

  /** What the gazetteer and the rules say of each token. */
  private List<List<String>> marks(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<List<String>> marks = new ArrayList<>(tokens.size());
    tokens.forEach(token -> marks.add(new ArrayList<>()));
    for (int i = 0; i < tokens.size(); ) {
      int length = tokens.get(i).isCapitalized() ? places.match(tokens, i) : 0;
      for (int k = 0; k < length; k++) {
        marks.get(i + k).add((k == 0 ? "B" : "I") + "place" + Math.min(length, 3));
      }
      i += Math.max(1, length);
    }
    rules.forEach((type, rule) -> mark(tokens, type, rule.find(sentence), marks));
    return marks;
  }

  private static void mark(
      List<Token> tokens, String type, List<Span> spans, List<List<String>> marks) {
    int next = 0;
    for (int i = 0; i < tokens.size() && next < spans.size(); i++) {
      Token token = tokens.get(i);
      while (next < spans.size() && spans.get(next).end() <= token.begin()) {
        next++;
      }
      if (next < spans.size() && spans.get(next).overlaps(token)) {
        boolean first = spans.get(next).begin() >= token.begin();
        boolean last = spans.get(next).end() <= token.end();
        marks.get(i).add((first ? "B" : "I") + (last ? "E" : "") + type);
      }
    }
  }

  /** The tokens of a sentence around a place. */
  private record Window(List<Token> tokens) {
    void features(int at, List<String> features) {
      for (int d = -WINDOW; d <= WINDOW; d++) {
        features.add("w" + d + "=" + norm(at + d));
        features.add("s" + d + "=" + shape(at + d));
      }
      features.add("w-1,0=" + norm(at - 1) + "_" + norm(at));
      features.add("w0,1=" + norm(at) + "_" + norm(at + 1));
      features.add("w-2,-1=" + norm(at - 2) + "_" + norm(at - 1));
      features.add("w1,2=" + norm(at + 1) + "_" + norm(at + 2));
      features.add("s-1..1=" + shape(at - 1) + "_" + shape(at) + "_" + shape(at + 1));
      features.add("s,w=" + shape(at) + "_" + norm(at));
      features.add("s,w-1=" + shape(at) + "_" + norm(at - 1));
      features.add("s1,w=" + shape(at + 1) + "_" + norm(at));
      run(at, features);
    }

    /** The run of capitalised tokens that holds the token: how far in, and what is around. */
    private void run(int at, List<String> features) {
      int begin = at;
      int end = at;
      while (begin > 0 && isName(begin - 1) && at - begin < 6) {
        begin--;
      }
      while (end < tokens.size() && isName(end) && end - at < 6) {
        end++;
      }
      if (end > at) {
        features.add("run=" + (at - begin) + "_" + (end - at));
        features.add("before=" + norm(begin - 1));
        features.add("before,first=" + norm(begin - 1) + "_" + norm(begin));
        features.add("first=" + norm(begin) + "_" + (at - begin));
        features.add("behind=" + norm(end));
      }
    }

    private boolean isName(int at) {
      return tokens.get(at).kind() == Token.Kind.WORD && tokens.get(at).isCapitalized();
    }

    String norm(int at) {
      return at < 0 ? "<" : at >= tokens.size() ? ">" : tokens.get(at).norm();
    }

    String shape(int at) {
      if (at < 0 || at >= tokens.size()) {
        return "-";
      }
      Token token = tokens.get(at);
      if (token.kind() != Token.Kind.WORD) {
        return token.isPunctuation() ? token.text() : token.kind().name();
      }
      boolean capitals = token.text().equals(token.text().toUpperCase(Locale.ROOT));
      String length = token.length() == 1 ? "1" : "";
      return (!token.isCapitalized() ? "x" : capitals ? "X" : "Xx") + length;
    }
  }
}
