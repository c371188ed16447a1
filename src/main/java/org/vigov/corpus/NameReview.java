package org.vigov.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigov.lexicon.Gazetteer;
import org.vigov.model.Annotation;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.model.Organization;
import org.vigov.model.Province;
import org.vigov.text.PhraseKey;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/** Questions about the names of one article. */
final class NameReview {
  private final Annotation article;
  private final KnownNames known;
  private final List<Question> questions = new ArrayList<>();

  NameReview(Annotation article, KnownNames known) {
    this.article = article;
    this.known = known;
  }

  List<Question> questions() {
    leftOut();
    twoNames();
    twoDates();
    return questions;
  }

  private void ask(Question.Kind kind, String place) {
    questions.add(new Question(article.article().id(), kind, place));
  }

  private void leftOut() {
    Gazetteer own = KnownNames.of(article);
    Passages passages = new Passages(article);
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        int length = Math.max(own.match(tokens, i), known.everywhere().match(tokens, i));
        if (tokens.subList(i, i + length).stream().noneMatch(Token::isCapitalized)) {
          continue;
        }
        int begin = tokens.get(i).begin();
        int end = tokens.get(i + length - 1).end();
        if (!passages.annotated(begin, end) && passages.block(begin) != BlockType.BOILERPLATE) {
          ask(Question.Kind.NAME_LEFT_OUT, passages.around(begin, end));
        }
        i += length - 1;
      }
    }
  }

  /** A body's name that is another's with the article's province behind it. */
  private void twoNames() {
    Map<String, String> byKey = new HashMap<>();
    for (Organization body : article.organizations()) {
      String other = byKey.putIfAbsent(withoutProvince(body.name()), body.name());
      if (other != null) {
        ask(Question.Kind.TWO_NAMES, other + " / " + body.name());
      }
    }
  }

  private String withoutProvince(String name) {
    String key = PhraseKey.of(name);
    String province = article.province().map(Province::name).map(PhraseKey::of).orElse("");
    if (!province.isEmpty() && key.endsWith(" " + province)) {
      key = key.substring(0, key.length() - province.length() - 1);
    }
    return key.replaceFirst(" (?:tỉnh|thành phố)$", "");
  }

  private void twoDates() {
    Map<String, String> values = new HashMap<>();
    for (Entity entity : article.entities()) {
      if (!entity.is(Labels.DATE)) {
        continue;
      }
      String value = entity.value().orElse("").replaceFirst("T(?:MO|AF|EV)$", "");
      String other = values.putIfAbsent(PhraseKey.of(entity.text()), value);
      if (other != null && !other.equals(value)) {
        ask(Question.Kind.TWO_DATES, entity.text() + ": " + other + " / " + value);
      }
    }
  }
}
