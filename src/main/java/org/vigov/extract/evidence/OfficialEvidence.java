package org.vigov.extract.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigov.lexicon.Gazetteer;
import org.vigov.lexicon.LexiconFile;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Evidence;
import org.vigov.model.Official;
import org.vigov.model.Position;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Token;

/**
 * Evidence for offices and roles: the title with the name nearest to it, the cue words of a role.
 */
final class OfficialEvidence {
  private final Map<String, Gazetteer> cues = new HashMap<>();

  OfficialEvidence() {
    Map<String, Set<String>> words = new HashMap<>();
    for (List<String> row : LexiconFile.rows("role-cues.tsv", 3)) {
      words.computeIfAbsent(row.get(0), role -> new HashSet<>()).add(row.get(1));
    }
    words.forEach((role, phrases) -> cues.put(role, new Gazetteer(phrases)));
  }

  List<Evidence> of(Annotation annotation) {
    Sentences sentences = Sentences.of(annotation);
    List<Evidence> all = new ArrayList<>();
    for (Official official : annotation.officials()) {
      List<Entity> names = FactEvidence.entities(official.mentions(), annotation);
      official.positions().forEach(p -> all.add(position(official, p, names, annotation)));
      official.roles().forEach(r -> all.add(role(official, r, names, sentences)));
    }
    return all;
  }

  private static Evidence position(
      Official official, Position position, List<Entity> names, Annotation annotation) {
    List<Span> words = new ArrayList<>(FactEvidence.spans(position.mentions(), annotation));
    if (!words.isEmpty() && !names.isEmpty()) {
      int at = words.get(0).begin();
      Entity nearest = names.get(0);
      for (Entity name : names) {
        nearest = Math.abs(name.begin() - at) < Math.abs(nearest.begin() - at) ? name : nearest;
      }
      words.add(new Span(nearest.begin(), nearest.end()));
    }
    return new Evidence(
        "position",
        official.name(),
        List.of("rule title-beside-name", FactEvidence.model("ner", annotation)),
        FactEvidence.least(position.mentions(), annotation),
        position.title() + position.organization().map(body -> " of " + body).orElse(""),
        words);
  }

  private Evidence role(Official official, String role, List<Entity> names, Sentences sentences) {
    Gazetteer phrases = cues.getOrDefault(role, new Gazetteer(List.of()));
    Set<Span> words = new java.util.LinkedHashSet<>();
    for (Entity name : names) {
      Sentence sentence = sentences.at(name.begin());
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        int length = phrases.match(tokens, i);
        if (length > 0) {
          words.add(new Span(tokens.get(i).begin(), tokens.get(i + length - 1).end()));
        }
      }
    }
    String why = words.isEmpty() ? "told by another sentence" : "cue words beside the name";
    return new Evidence(
        "role",
        official.name(),
        List.of("rule role-cues " + role),
        java.util.OptionalDouble.empty(),
        why,
        List.copyOf(words));
  }
}
