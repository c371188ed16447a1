package org.vigov.extract.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigov.text.Tokenizer;

/** Joins abbreviations, brands and misprints to the body they stand for. */
final class ShortForms {
  private static final Pattern BREAKS = Pattern.compile("[\\s.,()&–-]+");

  /** <i>(gọi tắt là SemiHub)</i> behind a name gives it a second one. */
  private static final Pattern GLOSS =
      Pattern.compile(
          "\\s*\\((?:(?:sau đây\\s+)?(?:gọi|viết) tắt(?: là)?:?\\s*|gọi là\\s*)?[\"“]?([^()\"”]{2,40})[\"”]?\\)");

  /** A body is compared with so many others, so that the time stays linear. */
  private static final int WINDOW = 300;

  private final Map<String, Body> glosses = new HashMap<>();
  private final String text;

  ShortForms(String text) {
    this.text = text;
  }

  List<Body> join(List<Body> bodies) {
    bodies.forEach(this::readGlosses);
    List<Body> kept = new ArrayList<>(bodies);
    for (Body body : bodies) {
      Optional<Body> whole =
          kept.stream()
              .limit(WINDOW)
              .filter(other -> other != body && stands(body, other))
              .findFirst();
      if (whole.isPresent()) {
        kept.remove(body);
        whole.get().absorb(body);
        glosses.replaceAll((gloss, owner) -> owner == body ? whole.get() : owner);
      }
    }
    return kept;
  }

  private void readGlosses(Body body) {
    for (Mention mention : body.mentions()) {
      int from = mention.entity().end();
      Matcher gloss = GLOSS.matcher(text).region(from, Math.min(text.length(), from + 70));
      if (gloss.lookingAt()) {
        glosses.putIfAbsent(Tokenizer.normalize(gloss.group(1)), body);
      }
    }
  }

  private boolean stands(Body shorter, Body whole) {
    BodyName name = shorter.first();
    if (name.head().isEmpty()
        && glosses.get(Tokenizer.normalize(shorter.mentions().get(0).entity().text())) == whole) {
      return true;
    }
    if (!shorter.place().isNone() && !shorter.place().equals(whole.place())) {
      return false;
    }
    return isMisprint(shorter, whole)
        || isAbbreviation(shorter, whole)
        || isBrand(name, whole.first())
        || isShortName(shorter, whole);
  }

  private static boolean isMisprint(Body odd, Body whole) {
    boolean samePlace = odd.place().equals(whole.place()) || odd.place().isNone();
    boolean rarer = odd.mentions().size() <= whole.mentions().size();
    if (!samePlace || !rarer) {
      return false;
    }
    boolean sameHead = odd.first().head().equals(whole.first().head());
    boolean resembles = sameHead && Sectors.resembles(odd.core(), whole.core());
    return resembles || isOddDepartment(odd, whole);
  }

  /** One whole word wrong: <i>Sở Khoa học và Công nghiệp</i>. */
  private static boolean isOddDepartment(Body odd, Body whole) {
    List<String> a = odd.core();
    List<String> b = whole.core();
    if (a.size() != b.size()
        || a.size() < 5
        || !a.get(0).equals("sở")
        || odd.mentions().size() > 1) {
      return false;
    }
    int same = 0;
    for (int i = 0; i < a.size(); i++) {
      same += a.get(i).equals(b.get(i)) ? 1 : 0;
    }
    return same == a.size() - 1 && whole.mentions().size() > 1;
  }

  private static boolean isAbbreviation(Body shorter, Body whole) {
    for (Mention mention : shorter.mentions()) {
      String letters = letters(mention.entity().text());
      boolean abbreviated = letters.length() > mention.name().raw().size();
      if (abbreviated && letters.length() >= 3 && hasInitials(whole, letters)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInitials(Body whole, String letters) {
    return whole.mentions().stream()
        .anyMatch(
            m ->
                isBut(letters(m.completed()), letters, m.name())
                    || letters(String.join(" ", m.name().core())).equals(letters)
                    || letters(m.name().display()).equals(letters));
  }

  /** Whether the letters are all of a name's, or all but those of its place. */
  private static boolean isBut(String all, String letters, BodyName name) {
    int place = name.place().isNone() ? 0 : name.words().size() - name.core().size();
    return all.startsWith(letters) && all.length() - letters.length() <= place;
  }

  /** The letters a name is abbreviated with: capitals of abbreviations, first letters of words. */
  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : BREAKS.split(name)) {
      if (word.isEmpty() || word.equals("và") || word.equals("các")) {
        continue;
      }
      boolean abbreviation = word.length() > 1 && Abbreviations.isCapitals(word);
      letters.append(abbreviation ? word : word.substring(0, 1));
    }
    return Tokenizer.normalize(letters.toString());
  }

  /** <i>Thịnh Lợi</i> for <i>Doanh nghiệp tư nhân xăng dầu Thịnh Lợi</i>. */
  private static boolean isBrand(BodyName brand, BodyName whole) {
    return brand.head().isEmpty()
        && whole.isKind("company")
        && brand.raw().size() > 1
        && Collections.indexOfSubList(Sectors.key(whole.words()), Sectors.key(brand.words())) > 0;
  }

  /** <i>Công ty Long Sơn</i> for <i>Công ty TNHH MTV Kiểm tra không phá hủy Long Sơn</i>. */
  private static boolean isShortName(Body shorter, Body whole) {
    BodyName name = shorter.first();
    List<String> a = Sectors.key(name.words());
    List<String> b = Sectors.key(whole.fullest().words());
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean school = b.get(0).equals("trường") && a.equals(b.subList(1, b.size()));
    boolean sameHead = name.head().isPresent() && a.get(0).equals(b.get(0));
    if (school) {
      return true;
    }
    if (!sameHead || a.size() < 3 || a.size() >= b.size() || !isWithin(a, b)) {
      return false;
    }
    boolean sameEnd = a.get(a.size() - 1).equals(b.get(b.size() - 1));
    boolean union = name.core().subList(0, 2).equals(List.of("liên", "hiệp"));
    return union
        || (sameEnd && name.isKind("company") && a.size() - name.head().get().length() > 1);
  }

  private static boolean isWithin(List<String> a, List<String> b) {
    int at = 0;
    for (String word : b) {
      if (at < a.size() && word.equals(a.get(at))) {
        at++;
      }
    }
    return at == a.size();
  }
}
