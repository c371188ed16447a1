package org.vigov.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vigov.model.Annotation;
import org.vigov.model.Official;
import org.vigov.model.Province;
import org.vigov.text.PhraseKey;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/** Finds what two splits share and must not: provinces, officials and passages of text. */
public final class CorpusSplit {
  /** Words of a passage; shorter ones recur by chance. */
  private static final int PASSAGE = 14;

  private CorpusSplit() {}

  /** One line for each thing that both splits have. */
  public static List<String> faults(List<Annotation> train, List<Annotation> dev) {
    List<String> faults = new ArrayList<>();
    Set<String> provinces = provinces(train);
    provinces.retainAll(provinces(dev));
    provinces.forEach(province -> faults.add("province in both splits: " + province));
    Set<String> officials = officials(train);
    officials.retainAll(officials(dev));
    officials.forEach(name -> faults.add("official in both splits: " + name));
    Map<List<String>, String> passages = new HashMap<>();
    train.forEach(a -> passages(a).forEach(p -> passages.putIfAbsent(p, a.article().id())));
    for (Annotation article : dev) {
      for (List<String> passage : passages(article)) {
        String other = passages.get(passage);
        if (other != null) {
          faults.add(
              "text in both splits: "
                  + article.article().id()
                  + ", "
                  + other
                  + ": "
                  + String.join(" ", passage));
          break;
        }
      }
    }
    return faults;
  }

  private static Set<String> provinces(List<Annotation> articles) {
    return articles.stream()
        .flatMap(article -> article.province().stream())
        .map(Province::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> officials(List<Annotation> articles) {
    return articles.stream()
        .flatMap(article -> article.officials().stream())
        .map(Official::name)
        .filter(name -> name.contains(" "))
        .map(PhraseKey::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Passages without the words of annotated names, which may be long and stand in any article. */
  private static Set<List<String>> passages(Annotation article) {
    Passages names = new Passages(article);
    Set<List<String>> passages = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      List<String> norms =
          sentence.tokens().stream()
              .filter(token -> !token.isPunctuation())
              .filter(token -> !names.annotated(token.begin(), token.end()))
              .map(Token::norm)
              .toList();
      for (int i = 0; i + PASSAGE <= norms.size(); i++) {
        passages.add(norms.subList(i, i + PASSAGE));
      }
    }
    return passages;
  }
}
