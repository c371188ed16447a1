package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vigov.extract.organization.OrganizationHeads;
import org.vigov.model.Entity;
import org.vigov.text.PhraseKey;

/**
 * Keeps persons of one name apart when they hold offices that one person cannot hold side by side:
 * full names with offices in different bodies, none of them in common, and no word of a change of
 * office. Offices in parties, unions and committees go with any other.
 */
final class Namesakes {
  /** Bodies whose offices take up a person: of parties and unions many are members besides. */
  private static final Set<String> EXCLUSIVE = Set.of("state", "school", "company");

  /** Committees and councils of members who hold their offices elsewhere. */
  private static final Pattern BESIDES =
      Pattern.compile("(?:ban|hội đồng|tổ|đoàn|quỹ|ủy ban mặt trận|ủy ban đoàn) .*");

  /** A word near a name that tells of two offices of one person. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "kiêm|nguyên|quyền|từng|trước đây|trước đó|bổ nhiệm|miễn nhiệm|điều động|luân chuyển|biệt phái"
              + "|thôi giữ|thôi chức|nhận quyết định|trao quyết định|giữ chức|được bầu|chuyển công tác|nghỉ hưu");

  /** So many characters around a name are searched for it. */
  private static final int AROUND = 160;

  /** More persons of one name than this are a list of something else. */
  private static final int MOST = 8;

  private final TitleForms forms;
  private final OrganizationHeads heads;

  Namesakes(TitleForms forms, OrganizationHeads heads) {
    this.forms = forms;
    this.heads = heads;
  }

  /** One of several persons of a name while the mentions are dealt out. */
  private static final class Namesake {
    private final Set<String> titles = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private boolean exclusive;
    private boolean changes;
    private final List<Entity> mentions = new ArrayList<>();

    /** Whether both may be one person. */
    boolean goesWith(Namesake other) {
      boolean common =
          other.titles.stream().anyMatch(titles::contains)
              || other.bodies.stream().anyMatch(bodies::contains);
      return common || !exclusive || !other.exclusive || changes || other.changes;
    }

    boolean has(Namesake other) {
      return other.bodies.stream().anyMatch(bodies::contains)
          || other.titles.stream().anyMatch(titles::contains);
    }

    void add(Namesake other) {
      titles.addAll(other.titles);
      bodies.addAll(other.bodies);
      exclusive |= other.exclusive;
      changes |= other.changes;
      mentions.addAll(other.mentions);
    }
  }

  /**
   * The mentions of each person who is there more than once, one list for each; the others are not
   * there.
   */
  Map<Person, List<List<Entity>>> apart(
      List<Person> persons, List<Link> links, Bodies bodies, String text) {
    Map<String, List<Link>> byName = new HashMap<>();
    for (Link link : links) {
      link.name()
          .ifPresent(name -> byName.computeIfAbsent(name.id(), k -> new ArrayList<>()).add(link));
    }
    Map<Person, List<List<Entity>>> apart = new HashMap<>();
    for (Person person : persons) {
      List<Namesake> found = deal(person, byName, bodies, text);
      if (found.size() > 1 && found.size() <= MOST) {
        apart.put(person, found.stream().map(namesake -> List.copyOf(namesake.mentions)).toList());
      }
    }
    return apart;
  }

  private List<Namesake> deal(
      Person person, Map<String, List<Link>> byName, Bodies bodies, String text) {
    String full = PhraseKey.of(person.name());
    List<Namesake> found = new ArrayList<>();
    Namesake last = new Namesake();
    found.add(last);
    for (Entity mention : person.mentions()) {
      Namesake named = read(mention, byName.getOrDefault(mention.id(), List.of()), bodies, text);
      last = holder(named, found, last, PhraseKey.of(mention.text()).equals(full));
      last.add(named);
    }
    return found;
  }

  /** Whom a mention speaks of: one with such an office, else the last who may hold it. */
  private static Namesake holder(
      Namesake named, List<Namesake> found, Namesake last, boolean full) {
    Optional<Namesake> same =
        found.stream().filter(namesake -> namesake.has(named)).reduce((a, b) -> b);
    if (same.isPresent() || last.goesWith(named)) {
      return same.orElse(last);
    }
    Optional<Namesake> fitting =
        found.stream().filter(namesake -> namesake.goesWith(named)).reduce((a, b) -> b);
    if (fitting.isPresent() || !full || found.size() > MOST) {
      return fitting.orElse(last);
    }
    Namesake another = new Namesake();
    found.add(another);
    return another;
  }

  private Namesake read(Entity mention, List<Link> offices, Bodies bodies, String text) {
    Namesake named = new Namesake();
    named.mentions.add(mention);
    for (Link link : offices) {
      Optional<String> body = link.body().flatMap(bodies::name);
      named.titles.add(forms.withoutNoun(link.title().text()));
      body.map(PhraseKey::of).ifPresent(named.bodies::add);
      named.exclusive |= body.filter(this::isExclusive).isPresent();
    }
    named.changes = !offices.isEmpty() && changes(text, mention);
    return named;
  }

  private boolean isExclusive(String body) {
    boolean besides = BESIDES.matcher(PhraseKey.of(body)).matches();
    return !besides && heads.kind(body).filter(EXCLUSIVE::contains).isPresent();
  }

  private static boolean changes(String text, Entity mention) {
    int from = Math.max(0, mention.begin() - AROUND);
    int to = Math.min(text.length(), mention.end() + AROUND);
    return CHANGE.matcher(text.substring(from, to).toLowerCase(Locale.ROOT)).find();
  }
}
