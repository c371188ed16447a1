package org.vigov.ner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vigov.model.Entity;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/**
 * The BIO encoding of entities over tokens (Ramshaw and Marcus 1995): {@code B-TYPE} at the first
 * token of an entity, {@code I-TYPE} inside, {@code O} elsewhere.
 */
public final class BioLabels {
  public static final String OUTSIDE = "O";

  private BioLabels() {}

  /**
   * A run of tokens with a type.
   *
   * @param first index of the first token
   * @param end index behind the last token
   */
  public record Run(String type, int first, int end) {}

  /** The label of each token; an entity that cuts a token takes the whole token. */
  public static List<String> encode(Sentence sentence, List<Entity> entities) {
    List<String> labels = new ArrayList<>(Collections.nCopies(sentence.tokens().size(), OUTSIDE));
    int next = 0;
    String open = OUTSIDE;
    int openIndex = -1;
    for (int i = 0; i < labels.size(); i++) {
      Token token = sentence.tokens().get(i);
      while (next < entities.size() && entities.get(next).end() <= token.begin()) {
        next++;
      }
      if (next < entities.size() && entities.get(next).overlaps(token)) {
        boolean inside = openIndex == next && !open.equals(OUTSIDE);
        open = entities.get(next).type();
        labels.set(i, (inside ? "I-" : "B-") + open);
        openIndex = next;
      } else {
        open = OUTSIDE;
      }
    }
    return labels;
  }

  /** The runs that labels stand for. */
  public static List<Run> decode(List<String> labels) {
    List<Run> runs = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= labels.size(); i++) {
      boolean inside = i < labels.size() && labels.get(i).startsWith("I-");
      if (first >= 0 && !inside) {
        runs.add(new Run(labels.get(first).substring(2), first, i));
        first = -1;
      }
      if (i < labels.size() && labels.get(i).startsWith("B-")) {
        first = i;
      }
    }
    return runs;
  }
}
