package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.List;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/**
 * Completes names of foreigners that the recognizer cut at a hyphen: <i>Kim Ha | -na</i>, <i>Anne-
 * | Marie Petit</i>. A capital behind the hyphen may begin an office, so only small letters are
 * added there.
 */
public final class NameBounds {
  /** All entities of an article, the names complete; the others as they were. */
  public List<Entity> complete(Analysis analysis) {
    List<Entity> entities = analysis.entities();
    String text = analysis.text();
    List<Entity> completed = new ArrayList<>(entities.size());
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      int from = i == 0 ? 0 : entities.get(i - 1).end();
      int to = i + 1 < entities.size() ? entities.get(i + 1).begin() : text.length();
      completed.add(entity.is(Labels.PERSON) ? complete(text, entity, from, to) : entity);
    }
    return completed;
  }

  private static Entity complete(String text, Entity name, int from, int to) {
    int begin = begin(text, name.begin(), from);
    int end = end(text, name.end(), to);
    return begin == name.begin() && end == name.end()
        ? name
        : new Entity(
            name.id(),
            name.type(),
            begin,
            end,
            text.substring(begin, end),
            name.value(),
            name.score());
  }

  private static int end(String text, int end, int limit) {
    if (end >= limit || text.charAt(end) != '-') {
      return end;
    }
    int at = end + 1;
    while (at < limit && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    boolean whole = at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    return whole && at > end + 1 ? at : end;
  }

  /** A first half is one capital with small letters: not <i>KH-Lê Ba</i>. */
  private static int begin(String text, int begin, int limit) {
    if (begin <= limit || text.charAt(begin - 1) != '-') {
      return begin;
    }
    int at = begin - 1;
    while (at > limit && Character.isLowerCase(text.charAt(at - 1))) {
      at--;
    }
    boolean capital = at > limit && at < begin - 1 && Character.isUpperCase(text.charAt(at - 1));
    boolean whole = at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
    return capital && whole ? at - 1 : begin;
  }
}
