package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.model.Entity;
import org.vigov.model.Organization;
import org.vigov.text.Tokenizer;

/** The bodies of an article, to find the one an office is in. */
final class Bodies {
  private static final Map<String, List<String>> SAME =
      Map.of(
          "htx", List.of("htx", "hợp tác xã"),
          "hợp tác xã", List.of("htx", "hợp tác xã"),
          "doanh nghiệp", List.of("doanh nghiệp", "dntn", "công ty"),
          "trường", List.of("trường", "đại học", "học viện"),
          "công ty", List.of("công ty", "tổng công ty"),
          "liên hiệp hội", List.of("liên hiệp"));

  private static final List<String> MAIN = List.of("sở", "chi cục", "trung tâm", "cục");
  private static final Set<String> COUNCILS = Set.of("hội đồng nhân dân", "hđnd");

  private record Named(Organization organization, String key) {}

  private final Map<String, Named> byMention = new HashMap<>();
  private final List<Named> bodies = new ArrayList<>();
  private final List<Entity> mentions = new ArrayList<>();

  Bodies(List<Organization> organizations, List<Entity> entities) {
    for (Organization organization : organizations) {
      Named named = new Named(organization, key(organization.name()));
      bodies.add(named);
      organization.mentions().forEach(id -> byMention.put(id, named));
    }
    entities.stream().filter(e -> byMention.containsKey(e.id())).forEach(mentions::add);
  }

  private static String key(String name) {
    return Tokenizer.normalize(name.replace('\u00a0', ' '));
  }

  Optional<String> name(Entity mention) {
    return Optional.ofNullable(byMention.get(mention.id())).map(n -> n.organization().name());
  }

  /**
   * The body that a word alone stands for at some place: the department named most often; another
   * body that was named last before, or else next.
   *
   * @param head in any case: <i>Trung tâm</i>
   */
  Optional<String> withHead(String head, int offset) {
    String key = key(head);
    if (key.equals("sở")) {
      return mostNamed("sở");
    }
    Optional<String> before = Optional.empty();
    for (Entity mention : mentions) {
      Named named = byMention.get(mention.id());
      if (!begins(named.key(), key)) {
        continue;
      }
      if (mention.begin() > offset && before.isPresent()) {
        return before;
      }
      before = Optional.of(named.organization().name());
      if (mention.begin() > offset) {
        return before;
      }
    }
    return before;
  }

  private static boolean begins(String name, String head) {
    boolean council = COUNCILS.stream().anyMatch(name::startsWith) && head.startsWith("hội");
    return !council
        && SAME.getOrDefault(head, List.of(head)).stream().anyMatch(h -> name.startsWith(h + " "));
  }

  private Optional<String> mostNamed(String head) {
    Named best = null;
    for (Named named : bodies) {
      boolean more =
          best == null
              || named.organization().mentions().size() > best.organization().mentions().size();
      if (begins(named.key(), head) && more) {
        best = named;
      }
    }
    return Optional.ofNullable(best).map(n -> n.organization().name());
  }

  /** The body an article is mainly about: its department, else the agency named most. */
  Optional<String> main() {
    return MAIN.stream().map(this::mostNamed).flatMap(Optional::stream).findFirst();
  }

  boolean isKnown(String name) {
    String key = key(name);
    return bodies.stream().anyMatch(named -> named.key().equals(key));
  }
}
