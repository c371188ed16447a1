package org.vigov.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;
import org.vigov.model.Official;
import org.vigov.model.Organization;
import org.vigov.text.PhraseKey;

/** Scores activities, officials with positions and roles, and organizations. */
final class FactScorer {
  static final String ACTIVITIES = "Activities";
  static final String OFFICIALS = "Officials";
  static final String ORGANIZATIONS = "Organizations";

  void score(Annotation gold, Annotation predicted, ScoreTable table, List<Mistake> mistakes) {
    activities(gold, predicted, table, mistakes);
    String id = gold.article().id();
    table.note(
        OFFICIALS,
        "By name; a position is right with name, title and body; a role with name and role.");
    SetScorer.score(OFFICIALS, "name", id, names(gold), names(predicted), table, mistakes);
    SetScorer.score(
        OFFICIALS, "position", id, positions(gold), positions(predicted), table, mistakes);
    SetScorer.score(OFFICIALS, "role", id, roles(gold), roles(predicted), table, mistakes);
    table.note(
        ORGANIZATIONS, "By canonical name; an entry is right with name and number of mentions.");
    SetScorer.score(
        ORGANIZATIONS, "name", id, bodies(gold, false), bodies(predicted, false), table, mistakes);
    SetScorer.score(
        ORGANIZATIONS, "entry", id, bodies(gold, true), bodies(predicted, true), table, mistakes);
  }

  private static void activities(
      Annotation gold, Annotation predicted, ScoreTable table, List<Mistake> mistakes) {
    table.note(ACTIVITIES, "Areas only named in passing (optional) count neither way.");
    Set<String> optional = new LinkedHashSet<>();
    Set<String> wanted = new LinkedHashSet<>();
    for (Activity activity : gold.activities()) {
      (activity.optional() ? optional : wanted).add(activity.type());
    }
    Set<String> labels = new LinkedHashSet<>(wanted);
    predicted.activities().forEach(activity -> labels.add(activity.type()));
    labels.removeAll(optional);
    for (String label : labels) {
      boolean found = predicted.activities().stream().anyMatch(a -> a.type().equals(label));
      SetScorer.score(
          ACTIVITIES,
          label,
          gold.article().id(),
          wanted.contains(label) ? Set.of(label) : Set.of(),
          found ? Set.of(label) : Set.of(),
          table,
          mistakes);
    }
  }

  private static Set<String> names(Annotation annotation) {
    Set<String> names = new LinkedHashSet<>();
    annotation.officials().forEach(official -> names.add(PhraseKey.of(official.name())));
    return names;
  }

  private static Set<String> positions(Annotation annotation) {
    Set<String> positions = new LinkedHashSet<>();
    for (Official official : annotation.officials()) {
      official
          .positions()
          .forEach(
              p ->
                  positions.add(
                      PhraseKey.of(official.name())
                          + " = "
                          + PhraseKey.of(p.title())
                          + p.organization().map(body -> " @ " + PhraseKey.of(body)).orElse("")));
    }
    return positions;
  }

  private static Set<String> roles(Annotation annotation) {
    Set<String> roles = new LinkedHashSet<>();
    for (Official official : annotation.officials()) {
      official.roles().forEach(role -> roles.add(PhraseKey.of(official.name()) + " = " + role));
    }
    return roles;
  }

  private static Set<String> bodies(Annotation annotation, boolean withMentions) {
    Set<String> bodies = new LinkedHashSet<>();
    for (Organization body : annotation.organizations()) {
      String mentions = withMentions ? " x " + body.mentions().size() : "";
      bodies.add(PhraseKey.of(body.name()) + mentions);
    }
    return bodies;
  }
}
