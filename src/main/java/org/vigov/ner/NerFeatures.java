package org.vigov.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;
import org.vigov.lexicon.AdministrativeUnits;
import org.vigov.lexicon.Gazetteer;
import org.vigov.lexicon.LexiconFile;
import org.vigov.lexicon.WordTable;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/**
 * The features of the entity recognizer: words and shapes in a window, runs of capitalised tokens
 * with what stands around them, gazetteers, and the candidates of the rules.
 */
final class NerFeatures implements FeatureExtractor<NerSentence> {
  private static final int WINDOW = 3;

  private final Gazetteer places = new Gazetteer(AdministrativeUnits.load().names());
  private final Set<String> familyNames =
      LexiconFile.rows("family-names.tsv", 2).stream()
          .map(row -> row.get(0))
          .collect(Collectors.toSet());
  private final Set<String> honorifics =
      LexiconFile.rows("honorifics.tsv", 2).stream()
          .map(row -> Tokenizer.normalize(row.get(0)))
          .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
          .collect(Collectors.toSet());
  private final Map<String, SpanFinder> finders;
  private final WordTable words = WordTable.load();

  /**
   * @param finders rules by the type they are for
   */
  NerFeatures(Map<String, SpanFinder> finders) {
    this.finders = new TreeMap<>(finders);
  }

  /** The sentences of an article, prepared. */
  List<NerSentence> prepare(List<BlockSentence> article) {
    ArticleNames names = ArticleNames.of(article, familyNames, honorifics);
    List<NerSentence> prepared = new ArrayList<>(article.size());
    for (int i = 0; i < article.size(); i++) {
      BlockSentence sentence = article.get(i);
      prepared.add(
          NerSentence.of(
              sentence.sentence(),
              sentence.block().label(),
              finders,
              places,
              familyNames,
              words,
              names));
    }
    return prepared;
  }

  @Override
  public void extract(NerSentence s, int at, Features out) {
    List<Token> tokens = s.tokens();
    words(s, at, out);
    dictionary(s, at, out);
    names(s, at, out);
    offices(s, at, out);
    shapes(s, at, out);
    capitals(s, at, out);
    for (int d = -1; d <= 1; d++) {
      for (int mark : s.marks(at + d)) {
        out.add(60 + d, mark);
        if (d == 0) {
          out.add(63, mark, s.norm(at));
          out.add(64, mark, s.norm(at - 1));
        }
      }
    }
    String norm = tokens.get(at).norm();
    if (tokens.get(at).kind() == Token.Kind.WORD && norm.length() > 2) {
      out.add(70, norm.substring(0, 2));
      out.add(71, norm.substring(norm.length() - 2));
    }
    out.add(72, s.block());
    out.add(73, s.block().hashCode(), s.shape(at));
    if (at == 0) {
      out.add(74);
    }
  }

  private static void words(NerSentence s, int at, Features out) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      out.add(10 + d, s.norm(at + d));
    }
    out.add(20, s.norm(at - 1), s.norm(at));
    out.add(21, s.norm(at), s.norm(at + 1));
    out.add(22, s.norm(at - 2), s.norm(at - 1));
    out.add(23, s.norm(at + 1), s.norm(at + 2));
    out.add(24, s.norm(at - 1), s.norm(at + 1));
    out.add(25, s.norm(at - 2), s.norm(at - 1), s.norm(at));
    out.add(26, s.norm(at - 1), s.norm(at), s.norm(at + 1));
    out.add(27, s.norm(at), s.norm(at + 1), s.norm(at + 2));
    out.add(28, s.norm(at - 3), s.norm(at - 2), s.norm(at - 1));
    out.add(29, s.norm(at + 1), s.norm(at + 2), s.norm(at + 3));
  }

  /** What the rest of the article and an office before it say of a name. */
  private static void names(NerSentence s, int at, Features out) {
    PersonRow persons = s.persons();
    int[] run = s.run(at);
    if (run.length == 0) {
      out.add(94, persons.office(at), s.norm(at));
      return;
    }
    if (persons.ending(at) > 0) {
      out.add(90, persons.ending(at), Math.min(4, run[1] - run[0]), at - run[0]);
      out.add(91, persons.ending(at), s.norm(run[0] - 1), at == run[0] ? 1 : 0);
    }
    out.add(92, persons.office(at), persons.place(at), persons.length(at));
    out.add(93, persons.office(at) * 64 + persons.place(at), persons.length(at), s.norm(at - 1));
  }

  /** Whether an office before a token is one of the unit behind it or of the body of that. */
  private static void offices(NerSentence s, int at, Features out) {
    OfficeRow offices = s.offices();
    int unit = offices.units()[at];
    if (unit != 0) {
      int place = offices.ends()[at] * 4 + offices.places()[at];
      out.add(100, unit, place);
      out.add(101, place, s.norm(at));
      out.add(102, unit, place, offices.heads()[at]);
    }
  }

  /** The word of the dictionary a token is part of, its class and those of its neighbours. */
  private static void dictionary(NerSentence s, int at, Features out) {
    WordRow row = s.words();
    int inside = row.place(at);
    int follows = row.place(at + 1) > 0 ? 1 : 0;
    out.add(80, inside, follows, s.shape(at));
    int kind = row.kind(at);
    out.add(84, kind, s.shape(at), inside);
    out.add(85, kind, row.kindBefore(at), s.shape(at));
    out.add(86, kind, row.kindBehind(at), s.shape(at));
  }

  private static void shapes(NerSentence s, int at, Features out) {
    for (int d = -2; d <= 2; d++) {
      out.add(34 + d, s.shape(at + d));
    }
    out.add(40, s.shape(at - 1), s.shape(at), s.shape(at + 1));
    out.add(41, s.shape(at), s.norm(at));
    out.add(42, s.shape(at), s.norm(at - 1));
    out.add(43, s.shape(at), s.norm(at + 1));
    out.add(44, s.shape(at + 1), s.norm(at));
    out.add(45, s.shape(at - 1), s.norm(at));
  }

  /** The run of capitalised tokens around a position: how long, and what stands around it. */
  private static void capitals(NerSentence s, int at, Features out) {
    int[] run = s.run(at);
    if (run.length == 0) {
      // What kind of run follows: a lower-case token may begin or end a name.
      out.add(50, s.norm(at), Math.min(4, s.runLength(at + 1)));
      out.add(51, s.norm(at), Math.min(4, s.runLength(at - 1)));
      return;
    }
    int length = run[1] - run[0];
    int size = Math.min(6, length);
    int place = Math.min(5, at - run[0]);
    out.add(52, size, place);
    out.add(53, s.norm(run[0] - 1));
    out.add(54, s.norm(run[1]));
    out.add(55, s.norm(run[0] - 1), s.norm(run[0]));
    out.add(56, s.norm(run[0]), place);
    out.add(57, s.norm(run[0] - 2), s.norm(run[0] - 1));
    if (s.isFamilyName(run[0])) {
      out.add(58, size, s.norm(run[0] - 1));
    }
  }
}
