package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vigov.lexicon.LexiconFile;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/**
 * Completes offices that the recognizer cut short: the second half of the name of a unit (<i>Trưởng
 * phòng Văn hóa | và Thông tin</i>), the word for the body (<i>Phó Giám đốc | Sở</i>).
 */
public final class TitleBounds {
  private static final int REACH = 40;
  private static final Set<String> UNITS = Set.of("phòng", "khoa", "ban", "môn");

  /** Words for a body that end an office when no name follows. */
  private static final Set<String> NOUNS =
      Set.of("sở", "htx", "viện", "trường", "trung tâm", "bệnh viện", "doanh nghiệp", "công ty");

  private static final Set<String> LEADERS = Set.of("đốc", "nhiệm", "trách", "trưởng");

  private final Set<String> words = Set.copyOf(LexiconFile.entries("organization-words.tsv"));
  private final Tokenizer tokenizer = new Tokenizer();

  /** All entities of an article, the offices complete; the others as they were. */
  public List<Entity> complete(Analysis analysis) {
    List<Entity> entities = analysis.entities();
    List<Entity> completed = new ArrayList<>(entities.size());
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      int limit = i + 1 < entities.size() ? entities.get(i + 1).begin() : analysis.text().length();
      completed.add(entity.is(Labels.TITLE) ? complete(analysis.text(), entity, limit) : entity);
    }
    return completed;
  }

  private Entity complete(String text, Entity title, int limit) {
    int to = Math.min(limit, title.end() + REACH);
    String right = text.substring(title.end(), to);
    int line = right.indexOf('\n');
    List<Token> behind = tokenizer.tokenize(text, title.end(), line < 0 ? to : title.end() + line);
    List<Token> own = tokenizer.tokenize(text, title.begin(), title.end());
    int end = Math.max(secondHalf(own, behind), noun(own, behind));
    if (end == 0) {
      return title;
    }
    String longer = text.substring(title.begin(), behind.get(end - 1).end());
    return new Entity(
        title.id(),
        title.type(),
        title.begin(),
        title.begin() + longer.length(),
        longer,
        title.value(),
        title.score());
  }

  /** How many tokens behind the office are the rest of the name of its unit. */
  private int secondHalf(List<Token> own, List<Token> behind) {
    boolean unit = own.stream().limit(own.size() - 1L).anyMatch(t -> UNITS.contains(t.norm()));
    boolean link =
        behind.size() > 2 && behind.get(0).norm().equals("và") && behind.get(1).isCapitalized();
    if (!unit || !link) {
      return 0;
    }
    int end = 1;
    while (end + 1 < behind.size() && isWord(behind.get(end), behind.get(end + 1))) {
      end += 2;
    }
    return end > 1 ? end : 0;
  }

  private boolean isWord(Token first, Token second) {
    return words.contains(first.norm() + " " + second.norm());
  }

  /** How many tokens behind the office are the word for its body. */
  private static int noun(List<Token> own, List<Token> behind) {
    String last = own.get(own.size() - 1).norm();
    for (int length = Math.min(2, behind.size()); length > 0; length--) {
      String word = behind.get(0).norm() + (length > 1 ? " " + behind.get(1).norm() : "");
      boolean named = length < behind.size() && behind.get(length).isCapitalized();
      if (LEADERS.contains(last) && NOUNS.contains(word) && !named) {
        return length;
      }
    }
    return 0;
  }
}
