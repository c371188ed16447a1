package org.vigov.extract.official;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;
import org.vigov.text.Token;

/** What speaks for or against a person's having a role: the words at all places that name them. */
final class RoleFeatures implements FeatureExtractor<Conduct> {
  private static final int NEAR = 12;
  private static final int FAR = 40;
  private static final int BEHIND = 20;
  private static final int BEFORE = 60;
  private static final int LIST = 100;
  private static final Set<String> LIGHT =
      Set.of("thì", "cũng", "đã", "còn", "vừa", "lại", "liền", "bèn", "sẽ", "rồi");

  private final RoleCues cues;
  private final WordKinds classes = new WordKinds();

  RoleFeatures(RoleCues cues) {
    this.cues = cues;
  }

  @Override
  public void extract(Conduct conduct, int at, Features features) {
    features.add(0);
    String none = String.valueOf(conduct.offices().isEmpty());
    features.add(1, none);
    conduct.offices().forEach(office -> features.add(2, office));
    features.add(3, conduct.honorific(), none);
    features.add(4, bucket(conduct.sightings().size()), none);
    features.add(5, conduct.affiliation(), none);
    for (Sighting sighting : conduct.sightings()) {
      setting(sighting, conduct.report(), features);
      behind(sighting, sighting.own().to(), sighting.right(), BEHIND, conduct.report(), features);
      before(sighting, sighting.left(), sighting.own().from(), BEFORE, conduct.report(), features);
      if (sighting.continuesList()) {
        before(
            sighting,
            sighting.before().from(),
            sighting.before().to(),
            BEFORE + LIST,
            conduct.report(),
            features);
      }
      if (sighting.hasListBehind()) {
        behind(
            sighting,
            sighting.behind().from(),
            sighting.behind().to(),
            BEHIND + LIST,
            conduct.report(),
            features);
      }
    }
  }

  private static void setting(Sighting sighting, Report report, Features features) {
    Sighting.Setting setting = sighting.setting();
    String block = setting.block().label();
    String meeting = String.valueOf(setting.meeting());
    features.add(6, block, meeting);
    features.add(13, report.shape(), meeting);
    features.add(14, report.shape(), report.saying(), report.telling());
    features.add(15, report.saying());
    features.add(16, report.telling());
    features.add(7, String.valueOf(setting.pronoun()));
    features.add(8, bucket(setting.persons()));
    for (String role : sighting.cued().before()) {
      features.add(9, role);
      features.add(9, role, report.shape());
    }
    for (String role : sighting.cued().behind()) {
      features.add(10, role);
      features.add(10, role, report.shape());
    }
    List<Token> tokens = sighting.tokens();
    if (setting.place() > 0) {
      features.add(11, tokens.get(0).norm());
      features.add(12, tokens.get(0).norm(), norm(tokens, 1));
    }
  }

  private void behind(
      Sighting sighting, int from, int to, int template, Report report, Features features) {
    List<Token> tokens = sighting.tokens();
    String begin = String.valueOf(sighting.own().from() < 2);
    int at = from;
    while (at < to && at < from + 5 && isLight(tokens.get(at))) {
      features.add(template, tokens.get(at).norm());
      features.add(template + 11, tokens.get(at).norm(), report.shape(), begin);
      at++;
    }
    String first = "";
    String kind = at < to ? classes.at(tokens, at, to) : "";
    features.add(template + 17, kind, report.shape());
    features.add(template + 18, kind, report.saying(), report.telling());
    features.add(template + 19, kind);
    features.add(template + 1, norm(tokens, at, to));
    features.add(template + 2, norm(tokens, at, to), norm(tokens, at + 1, to));
    features.add(template + 3, norm(tokens, at, to), norm(tokens, at + 1, to), report.shape());
    features.add(
        template + 4, norm(tokens, at, to), norm(tokens, at + 1, to), norm(tokens, at + 2, to));
    features.add(template + 5, bucket(to - from));
    for (int i = at; i < Math.min(to, at + FAR); i++) {
      boolean near = i < at + NEAR;
      String norm = tokens.get(i).norm();
      features.add(template + (near ? 6 : 8), norm);
      features.add(template + (near ? 7 : 9), norm, norm(tokens, i + 1, to));
      Optional<RoleCues.Cue> cue = cues.at(tokens, i).filter(RoleCues.Cue::isCue);
      if (cue.isPresent()) {
        String role = cue.get().role();
        features.add(template + 10, role, bucket(i - at));
        if (first.isEmpty()) {
          first = role;
          features.add(template + 12, role, report.shape(), bucket(i - at));
          features.add(template + 13, role, report.shape());
          features.add(template + 14, role, report.saying(), report.telling());
          features.add(template + 15, role, report.saying());
          features.add(template + 16, role, report.telling());
        }
      }
    }
  }

  private void before(
      Sighting sighting, int from, int to, int template, Report report, Features features) {
    List<Token> tokens = sighting.tokens();
    String last = to > from ? tokens.get(to - 1).norm() : "";
    String second = to - 1 > from ? tokens.get(to - 2).norm() : "";
    String third = to - 2 > from ? tokens.get(to - 3).norm() : "";
    features.add(template, last);
    features.add(template + 1, second, last);
    features.add(template + 2, third, second, last);
    features.add(template + 3, norm(tokens, from, to), norm(tokens, from + 1, to));
    features.add(template + 4, norm(tokens, from, to));
    for (int i = Math.max(from, to - FAR); i < to; i++) {
      boolean near = i >= to - NEAR;
      String norm = tokens.get(i).norm();
      features.add(template + (near ? 5 : 7), norm);
      features.add(template + (near ? 6 : 8), norm, norm(tokens, i + 1, to));
      Optional<RoleCues.Cue> cue = cues.at(tokens, i).filter(RoleCues.Cue::isCue);
      if (cue.isPresent()) {
        features.add(template + 9, cue.get().role(), bucket(to - i));
        features.add(template + 10, cue.get().role(), report.shape(), bucket(to - i));
        features.add(template + 11, cue.get().role(), last);
      }
    }
  }

  private static boolean isLight(Token token) {
    return token.isPunctuation() || LIGHT.contains(token.norm());
  }

  private static String norm(List<Token> tokens, int at) {
    return norm(tokens, at, tokens.size());
  }

  private static String norm(List<Token> tokens, int at, int to) {
    return at < to ? tokens.get(at).norm() : "";
  }

  private static String bucket(int count) {
    return count < 4 ? String.valueOf(count) : count < 8 ? "4" : count < 16 ? "8" : "16";
  }
}
