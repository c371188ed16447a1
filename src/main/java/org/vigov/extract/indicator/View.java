package org.vigov.extract.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vigov.extract.indicator.CueWords.Cue;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.text.Sentence;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;
import org.vigov.text.Word;

/**
 * A sentence as the features see it: words in lower case, entities by their kind.
 *
 * @param words for each token its form; of a figure, a date and a body its kind
 * @param types for each token the type of the entity it lies in, or empty
 * @param dates for each token that begins a date its value, or empty
 * @param lexemes for each token the word that begins there, empty inside a word; the tokens
 *     themselves where the sentence is not segmented
 * @param classes for each token the part of speech its word most often is
 * @param functionLexeme for each token whether the word that begins there is one
 * @param cues the phrases that tell how a figure is meant, in order
 */
record View(
    Sentence sentence,
    List<String> words,
    List<String> types,
    List<String> dates,
    List<String> lexemes,
    List<String> classes,
    boolean[] functionLexeme,
    List<Cue> cues) {
  private static final Map<String, String> SHOWN =
      Map.of(
          Labels.QUANTITY, "#n",
          Labels.DATE, "#d",
          Labels.ORGANIZATION, "#o",
          Labels.LOCATION, "#l",
          Labels.PERSON, "#p",
          Labels.DOCUMENT, "#c");

  static View of(Sentence sentence, List<Entity> entities, Lexicon lexicon) {
    int length = sentence.tokens().size();
    String[] words = new String[length];
    String[] types = new String[length];
    String[] dates = new String[length];
    Arrays.fill(types, "");
    Arrays.fill(dates, "");
    int next = 0;
    for (int i = 0; i < length; i++) {
      Token token = sentence.tokens().get(i);
      while (next < entities.size() && entities.get(next).end() <= token.begin()) {
        next++;
      }
      words[i] = token.norm();
      if (next < entities.size() && entities.get(next).overlaps(token)) {
        Entity entity = entities.get(next);
        types[i] = entity.type();
        words[i] = SHOWN.getOrDefault(entity.type(), words[i]);
        if (entity.is(Labels.DATE) && entity.begin() >= token.begin()) {
          dates[i] = entity.value().orElse("");
        }
      }
    }
    List<String> shown = List.of(words);
    List<String> lexemes = lexemes(sentence);
    boolean[] functionLexeme = new boolean[length];
    for (int i = 0; i < length; i++) {
      functionLexeme[i] = lexicon.function().contains(lexemes.get(i));
    }
    return new View(
        sentence,
        shown,
        List.of(types),
        List.of(dates),
        lexemes,
        lexicon.classes().of(lexemes, !sentence.words().isEmpty()),
        functionLexeme,
        lexicon.cues().find(shown));
  }

  private static List<String> lexemes(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String[] lexemes = tokens.stream().map(Token::norm).toArray(String[]::new);
    int at = 0;
    for (Word word : sentence.words()) {
      while (at < tokens.size() && tokens.get(at).begin() < word.begin()) {
        at++;
      }
      if (at < tokens.size()) {
        lexemes[at] = Tokenizer.normalize(word.text());
      }
      for (at++; at < tokens.size() && tokens.get(at).begin() < word.end(); at++) {
        lexemes[at] = "";
      }
    }
    return List.of(lexemes);
  }

  /** Whether no word begins at an index: a phrase can neither begin nor end there. */
  boolean isInsideWord(int at) {
    return at >= 0 && at < length() && classes.get(at).startsWith("+");
  }

  /** The part of speech at an index; the type where an entity stands. */
  String kind(int at) {
    if (at < 0 || at >= length()) {
      return word(at);
    }
    return types.get(at).isEmpty() ? classes.get(at) : types.get(at);
  }

  /** Whether the word that begins at or before an index is a function word. */
  boolean isFunctionLexeme(int at) {
    int begin = Math.min(at, length() - 1);
    while (begin > 0 && lexemes.get(begin).isEmpty()) {
      begin--;
    }
    return begin >= 0 && at < length() && functionLexeme[begin];
  }

  int length() {
    return words.size();
  }

  /** The word at an index; a mark of the edge outside the sentence. */
  String word(int at) {
    return at < 0 ? "^" : at >= length() ? "$" : words.get(at);
  }
}
