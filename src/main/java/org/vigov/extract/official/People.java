package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.model.Entity;
import org.vigov.text.PhraseKey;
import org.vigov.text.Tokenizer;

/** Joins the mentions of persons: full names, and given names that stand for them later. */
final class People {
  private final Map<String, Person> byMention = new HashMap<>();
  private final List<Person> persons = new ArrayList<>();

  private People() {}

  static People read(String text, List<Entity> mentions, Honorifics honorifics) {
    People people = new People();
    Map<List<String>, Person> byName = new LinkedHashMap<>();
    Map<String, List<List<String>>> byEnd = new HashMap<>();
    for (Entity mention : mentions) {
      List<String> name = syllables(mention.text());
      byEnd.computeIfAbsent(name.get(name.size() - 1), k -> new ArrayList<>()).add(name);
      byEnd.computeIfAbsent("^" + name.get(0), k -> new ArrayList<>()).add(name);
    }
    for (Entity mention : mentions) {
      List<String> full = fullName(syllables(mention.text()), byEnd, byName);
      Person person = byName.get(full);
      if (person == null) {
        person = new Person();
        byName.put(full, person);
        people.persons.add(person);
      }
      person.add(mention, honorifics.before(text, mention.begin()));
      people.byMention.put(mention.id(), person);
    }
    return people;
  }

  /**
   * The same with some persons replaced by namesakes.
   *
   * @param apart the mentions of each of the namesakes who were taken for one person
   */
  People with(Map<Person, List<List<Entity>>> apart, String text, Honorifics honorifics) {
    People people = new People();
    for (Person person : persons) {
      if (!apart.containsKey(person)) {
        people.add(person);
      }
      for (List<Entity> mentions : apart.getOrDefault(person, List.of())) {
        Person namesake = new Person();
        mentions.forEach(m -> namesake.add(m, honorifics.before(text, m.begin())));
        people.add(namesake);
      }
    }
    people.persons.sort(Comparator.comparingInt(person -> person.mentions().get(0).begin()));
    return people;
  }

  private void add(Person person) {
    persons.add(person);
    person.mentions().forEach(mention -> byMention.put(mention.id(), person));
  }

  List<Person> persons() {
    return persons;
  }

  Optional<Person> of(Entity mention) {
    return Optional.ofNullable(byMention.get(mention.id()));
  }

  /** The longer name that ends with this one, best one named before; or that begins with it. */
  private static List<String> fullName(
      List<String> name, Map<String, List<List<String>>> byEnd, Map<List<String>, Person> named) {
    List<List<String>> candidates = new ArrayList<>();
    for (List<String> full : byEnd.getOrDefault(name.get(name.size() - 1), List.of())) {
      boolean ends = full.subList(Math.max(0, full.size() - name.size()), full.size()).equals(name);
      if (full.size() > name.size() && ends) {
        candidates.add(full);
      }
    }
    if (candidates.isEmpty() && name.size() > 1) {
      byEnd.getOrDefault("^" + name.get(0), List.of()).stream()
          .filter(f -> f.size() > name.size() && f.subList(0, name.size()).equals(name))
          .forEach(candidates::add);
    }
    List<String> best = candidates.isEmpty() ? name : candidates.get(0);
    for (List<String> candidate : candidates) {
      best = named.containsKey(candidate) ? candidate : best;
    }
    return best;
  }

  private static List<String> syllables(String name) {
    List<String> syllables = new ArrayList<>();
    for (String syllable : PhraseKey.syllables(name)) {
      syllables.add(Tokenizer.normalize(syllable).replace('’', '\'').replace('‘', '\''));
    }
    return syllables;
  }
}
