package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.extract.organization.OrganizationHeads;
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

  private static final List<String> MAIN = List.of("sở", "chi cục");

  /** The department whose reports these mostly are: it needs fewer mentions than another. */
  private static final String USUAL = "sở khoa học và công nghệ";

  /** Bodies within a department that are named for their field. */
  private static final List<String> BRANCHES = List.of("chi cục", "trung tâm");

  private static final List<String> OTHER =
      List.of("trung tâm", "bệnh viện", "trường", "cục", "công ty");
  private static final Set<String> COUNCILS = Set.of("hội đồng nhân dân", "hđnd");

  private static final String COUNCIL = "ủy ban nhân dân";

  /** So few characters before an office, a body is the one meant. */
  private static final int NEAR = 60;

  private static final List<String> PARTS =
      List.of("đảng bộ ", "đảng ủy ", "chi bộ ", "thanh tra ");

  /** How many mentions around an office are looked at, so that the time stays linear. */
  private static final int WINDOW = 300;

  private record Named(Organization organization, String key) {}

  private final Map<String, Named> byMention = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Optional<Named>> most = new HashMap<>();
  private final Map<String, Named> impliedByMention = new HashMap<>();
  private final OrganizationHeads heads;
  private final List<Named> bodies = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final List<Entity> mentions = new ArrayList<>();

  Bodies(List<Organization> organizations, List<Entity> entities, OrganizationHeads heads) {
    this.heads = heads;
    for (Organization organization : organizations) {
      Named named = new Named(organization, key(organization.name()));
      bodies.add(named);
      organization.mentions().forEach(id -> byMention.put(id, named));
    }
    bodies.forEach(named -> known.add(named.key()));
    List<Named> given = List.copyOf(bodies);
    given.forEach(this::addOwner);
    for (Named named : given) {
      int own = named.organization().mentions().size();
      counts.merge(named.key(), own, Integer::sum);
      ownerOf(named).ifPresent(owner -> counts.merge(owner.key(), own, Integer::sum));
    }
    entities.stream().filter(e -> byMention.containsKey(e.id())).forEach(mentions::add);
  }

  /** <i>Đảng bộ Bệnh viện Đa khoa tỉnh</i> names the hospital too. */
  private void addOwner(Named named) {
    for (String part : PARTS) {
      String owner =
          named.organization().name().substring(Math.min(part.length(), named.key().length()));
      boolean names = named.key().startsWith(part) && heads.kind(owner).isPresent();
      if (names && !isKnown(owner) && ownerOf(named).isEmpty()) {
        Organization implied =
            new Organization(owner, List.of(), named.organization().province(), List.of());
        Named body = new Named(implied, key(owner));
        bodies.add(body);
        known.add(body.key());
        counts.put(body.key(), named.organization().mentions().size());
        named.organization().mentions().forEach(id -> impliedByMention.put(id, body));
      }
    }
  }

  /** The department an inspectorate, office or party cell is part of. */
  private Optional<Named> ownerOf(Named named) {
    int inner = named.key().indexOf(" sở ");
    if (inner < 0) {
      return Optional.empty();
    }
    String department = named.key().substring(inner + 1);
    return bodies.stream()
        .limit(WINDOW)
        .filter(b -> department.startsWith(b.key()) || b.key().startsWith(department))
        .findFirst();
  }

  private static String key(String name) {
    return Tokenizer.normalize(name.replace('\u00a0', ' '));
  }

  /** All mentions of bodies, in the order of the text. */
  List<Entity> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  Optional<String> name(Entity mention) {
    return Optional.ofNullable(byMention.get(mention.id())).map(n -> n.organization().name());
  }

  /**
   * The body that a word alone stands for at some place: the department named most often; a company
   * or school named last before, or else next; of other bodies named before the one named most.
   *
   * @param head in any case: <i>Trung tâm</i>
   */
  Optional<String> withHead(String head, int offset) {
    String key = key(head);
    if (key.equals("sở")) {
      return mostNamed("sở").map(n -> n.organization().name());
    }
    boolean near = SAME.containsKey(key);
    Map<Named, Integer> before = new LinkedHashMap<>();
    Optional<Named> last = Optional.empty();
    int at = firstBehind(offset);
    int to = Math.min(mentions.size(), at + WINDOW);
    for (Entity mention : mentions.subList(Math.max(0, at - WINDOW), to)) {
      Named direct = byMention.get(mention.id());
      Named implied = impliedByMention.getOrDefault(mention.id(), direct);
      Named named = begins(direct.key(), key) ? direct : implied;
      if (!begins(named.key(), key)) {
        continue;
      }
      if (mention.begin() > offset) {
        last = last.or(() -> Optional.of(named));
        break;
      }
      before.merge(named, 1, Integer::sum);
      last = Optional.of(named);
      near |= offset - mention.end() < NEAR;
    }
    Optional<Named> often =
        before.entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .map(Map.Entry::getKey);
    Optional<Named> chosen = near ? last : often;
    Optional<Named> next = last;
    return chosen.or(() -> next).map(n -> n.organization().name());
  }

  /** Index of the first mention that begins behind a place. */
  int firstBehind(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).begin() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static boolean begins(String name, String head) {
    boolean council = COUNCILS.stream().anyMatch(name::startsWith) && head.startsWith("hội");
    return !council
        && SAME.getOrDefault(head, List.of(head)).stream().anyMatch(h -> name.startsWith(h + " "));
  }

  private Optional<Named> mostNamed(String head) {
    return most.computeIfAbsent(
        head,
        h ->
            bodies.stream()
                .filter(named -> begins(named.key(), h))
                .reduce((a, b) -> count(b) > count(a) ? b : a));
  }

  /** Mentions of a body, and of its inspectorate, office and party cell. */
  private int count(Named named) {
    int mentions = counts.getOrDefault(named.key(), 0);
    return named.key().startsWith(USUAL) ? mentions + mentions / 2 + 1 : mentions;
  }

  /**
   * The body an article is mainly about: its department or the branch of it that is named more, a
   * central agency that is named far more often; else another body that has units.
   */
  Optional<String> main() {
    Optional<Named> own = most(MAIN);
    Optional<Named> central = mostNamed("cục");
    boolean isCentral =
        central.isPresent() && (own.isEmpty() || count(central.get()) > 2 * count(own.get()));
    return (isCentral ? central : own.or(() -> most(OTHER))).map(n -> n.organization().name());
  }

  /** The branch or centre, if it is only one, whose name has the field of a unit in it. */
  Optional<String> ofField(String field) {
    List<Named> found =
        bodies.stream()
            .limit(WINDOW)
            .filter(b -> BRANCHES.stream().anyMatch(head -> begins(b.key(), head)))
            .filter(b -> (b.key() + " ").contains(" " + field + " "))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0).organization().name()) : Optional.empty();
  }

  /** The people's committee that <i>Chủ tịch</i> alone heads: the province's, or the only one. */
  Optional<String> council() {
    return most.computeIfAbsent(COUNCIL, head -> headedByChairman())
        .map(n -> n.organization().name());
  }

  private Optional<Named> headedByChairman() {
    List<Named> councils = bodies.stream().filter(b -> b.key().startsWith(COUNCIL)).toList();
    Optional<Named> province =
        councils.stream().filter(b -> b.key().startsWith(COUNCIL + " tỉnh")).findFirst();
    Optional<Named> only = councils.size() == 1 ? Optional.of(councils.get(0)) : Optional.empty();
    return province.or(() -> only);
  }

  private Optional<Named> most(List<String> heads) {
    return heads.stream()
        .map(this::mostNamed)
        .flatMap(Optional::stream)
        .reduce((a, b) -> count(b) > count(a) ? b : a);
  }

  boolean isKnown(String name) {
    return known.contains(key(name));
  }
}
