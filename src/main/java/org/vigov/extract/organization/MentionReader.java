package org.vigov.extract.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigov.model.Entity;

/** Reads the mentions of bodies in an article and fills in what the words around them say. */
final class MentionReader {
  private static final Pattern LIST_GAP = Pattern.compile("\\s*(?:,|;|và|&|-|–|/)\\s*");
  private static final Pattern PLURAL =
      Pattern.compile("(?:[Cc]ác|[Hh]ai|[Bb]a|[Nn]hững)\\s+(\\p{L}{2,5})\\s*:?\\s*$");
  private static final Set<String> SHARED = Set.of("sở", "bộ", "phòng", "cục");
  private static final Set<String> COUNCILS = Set.of("hội đồng nhân dân", "ủy ban nhân dân");

  /** A body of a department whose own name is left out: <i>Thanh tra Sở</i>. */
  private static final Pattern OF_DEPARTMENT =
      Pattern.compile("[\\p{L} ]+(?<![Cc]ơ|[Tt]rụ|CƠ|TRỤ) (?:Sở|sở|SỞ)");

  private static final int LOOK_BACK = 24;

  private final BodyNames names;

  MentionReader(BodyNames names) {
    this.names = names;
  }

  List<Mention> read(String text, List<Entity> bodies) {
    Optional<String> department = department(bodies);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      Entity entity = bodies.get(i);
      String written = entity.text();
      String completed = written;
      if (OF_DEPARTMENT.matcher(written).matches() && department.isPresent()) {
        completed = written.substring(0, written.length() - 2) + department.get();
      } else if (names.head(written).isEmpty() && names.isSector(written)) {
        completed = sharedHead(text, entity, mentions).map(h -> h + " " + written).orElse(written);
      } else if (isBareCouncil(written)) {
        completed = placeOfNext(text, bodies, i).map(p -> written + " " + p).orElse(written);
      }
      mentions.add(new Mention(entity, completed, names.of(completed)));
    }
    return mentions;
  }

  /** The department that <i>Sở</i> alone stands for: the one named most often, without place. */
  private Optional<String> department(List<Entity> bodies) {
    Map<String, Integer> counts = new HashMap<>();
    Optional<String> best = Optional.empty();
    for (Entity entity : bodies) {
      BodyName name = names.of(entity.text());
      int at = name.core().indexOf("sở");
      // Sở hữu trí tuệ is no department.
      boolean named = at >= 0 && at + 1 < name.core().size();
      if (named && !name.core().get(at + 1).equals("hữu")) {
        int placeless = name.words().size() - placeLength(name);
        String department = NameExpander.join(name.words().subList(at, placeless));
        int count = counts.merge(department, 1, Integer::sum);
        if (best.isEmpty() || count > counts.get(best.get())) {
          best = Optional.of(department);
        }
      }
    }
    return best;
  }

  private int placeLength(BodyName name) {
    int length = 0;
    while (length < name.words().size() - 1
        && !Sectors.key(name.words().subList(0, name.words().size() - length))
            .equals(name.core())) {
      length++;
    }
    return length;
  }

  /** In <i>các sở Tài chính, Nội vụ</i> the head stands before the first. */
  private Optional<String> sharedHead(String text, Entity entity, List<Mention> before) {
    if (!before.isEmpty()) {
      Mention last = before.get(before.size() - 1);
      String gap = text.substring(last.entity().end(), entity.begin());
      if (LIST_GAP.matcher(gap).matches() && SHARED.contains(last.name().core().get(0))) {
        return Optional.of(last.name().words().get(0));
      }
    }
    String left = text.substring(Math.max(0, entity.begin() - LOOK_BACK), entity.begin());
    Matcher plural = PLURAL.matcher(left);
    return plural.find() && SHARED.contains(plural.group(1).toLowerCase(Locale.ROOT))
        ? Optional.of(plural.group(1))
        : Optional.empty();
  }

  private boolean isBareCouncil(String written) {
    BodyName name = names.of(written);
    return name.place().isNone() && COUNCILS.contains(String.join(" ", name.core()));
  }

  /** In <i>HĐND, UBND xã Tân Hóa</i> the place stands behind the second. */
  private Optional<String> placeOfNext(String text, List<Entity> bodies, int at) {
    if (at + 1 >= bodies.size()) {
      return Optional.empty();
    }
    Entity next = bodies.get(at + 1);
    String gap = text.substring(bodies.get(at).end(), next.begin());
    BodyName name = names.of(next.text());
    if (!LIST_GAP.matcher(gap).matches() || !COUNCILS.contains(String.join(" ", name.core()))) {
      return Optional.empty();
    }
    List<String> place = name.words().subList(name.core().size(), name.words().size());
    return place.isEmpty() ? Optional.empty() : Optional.of(NameExpander.join(place));
  }
}
