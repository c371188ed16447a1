package org.vigov.extract.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.vigov.extract.official.OfficialReasons;
import org.vigov.extract.official.OfficialReasons.OfficeReason;
import org.vigov.extract.official.OfficialReasons.RoleReason;
import org.vigov.lexicon.Gazetteer;
import org.vigov.lexicon.LexiconFile;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Evidence;
import org.vigov.model.Official;
import org.vigov.model.Position;
import org.vigov.text.Span;
import org.vigov.text.Token;

/**
 * Evidence for offices and roles: the rules that give an office to a person and to a body, with the
 * name beside it; the score of a role, with its cue words.
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

  /**
   * The evidence of all officials, in their order.
   *
   * @param reasons one for each of them
   */
  List<Evidence> of(Annotation annotation, List<OfficialReasons> reasons) {
    Sentences sentences = Sentences.of(annotation);
    List<Evidence> all = new ArrayList<>();
    for (int i = 0; i < annotation.officials().size(); i++) {
      Official official = annotation.officials().get(i);
      OfficialReasons own = reasons.get(i);
      official.positions().forEach(p -> all.add(position(official, p, own, annotation)));
      official
          .roles()
          .forEach(r -> all.add(role(official, r, own.roles().get(r), annotation, sentences)));
    }
    return all;
  }

  /** An office may be named more than once: each mention has its rules. */
  private static Evidence position(
      Official official, Position position, OfficialReasons reasons, Annotation annotation) {
    Set<String> by = new LinkedHashSet<>();
    Set<Span> words = new LinkedHashSet<>(FactEvidence.spans(position.mentions(), annotation));
    for (String mention : position.mentions()) {
      OfficeReason reason = reasons.offices().get(mention);
      by.add("rule " + reason.link());
      by.add(
          reason.learned()
              ? FactEvidence.model("officials", annotation) + " " + reason.body()
              : "rule " + reason.body());
      reason.name().ifPresent(name -> words.add(new Span(name.begin(), name.end())));
    }
    by.add(FactEvidence.model("ner", annotation));
    return new Evidence(
        "position",
        official.name(),
        List.copyOf(by),
        FactEvidence.least(position.mentions(), annotation),
        position.title() + position.organization().map(body -> " of " + body).orElse(""),
        List.copyOf(words));
  }

  private Evidence role(
      Official official,
      String role,
      RoleReason reason,
      Annotation annotation,
      Sentences sentences) {
    List<String> by = new ArrayList<>(List.of(FactEvidence.model("officials", annotation)));
    if (reason.cued()) {
      by.add("rule role-cues " + role);
    }
    Set<Span> words = cues(official, role, annotation, sentences);
    String why =
        words.isEmpty() ? "told by another sentence" : "cue words beside the name or the office";
    return new Evidence(
        "role",
        official.name(),
        by,
        OptionalDouble.of(reason.score()),
        role + ": " + why,
        List.copyOf(words));
  }

  private Set<Span> cues(
      Official official, String role, Annotation annotation, Sentences sentences) {
    Gazetteer phrases = cues.getOrDefault(role, new Gazetteer(List.of()));
    Set<Span> words = new LinkedHashSet<>();
    List<String> mentions = new ArrayList<>(official.mentions());
    official.positions().forEach(position -> mentions.addAll(position.mentions()));
    for (Entity name : FactEvidence.entities(mentions, annotation)) {
      List<Token> tokens = sentences.at(name.begin()).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        int length = phrases.match(tokens, i);
        if (length > 0) {
          words.add(new Span(tokens.get(i).begin(), tokens.get(i + length - 1).end()));
        }
      }
    }
    return words;
  }
}
