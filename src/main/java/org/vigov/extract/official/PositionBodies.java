package org.vigov.extract.official;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Entity;
import org.vigov.text.Tokenizer;

/** Finds the body an office is in: from its wording, from what follows it, from the article. */
final class PositionBodies {
  /** <i>Trưởng phòng Đo lường của Chi cục</i>. */
  private static final Pattern OF =
      Pattern.compile("\\s*(?:của|tại)\\s+(?:nhà\\s+)?(\\p{L}{2,6}(?:\\s+(?:tâm|cục|viện|ty))?)");

  /** <i>Phó Trưởng ban Dân tộc tỉnh</i>: a unit named with its place is a body. */
  private static final Pattern PLACED =
      Pattern.compile("(?:[Bb]an|[Pp]hòng) \\p{Lu}.* (?:tỉnh|huyện|thành phố|thị xã|xã|phường)");

  private static final int AFTER = 30;

  private static final Pattern LEVEL = Pattern.compile(" (?:tỉnh|[Tt]hành phố)$");
  private static final int LONGEST_PROVINCE = 5;

  private final Provinces provinces = Provinces.load();
  private final TitleForms forms;

  PositionBodies(TitleForms forms) {
    this.forms = forms;
  }

  /** The body of an office by itself, without regard to the holder's other offices. */
  BodyGuess own(Link link, Bodies bodies, String text) {
    String title = link.title().text();
    Optional<String> named = link.body().flatMap(bodies::name);
    Optional<String> table = forms.body(title);
    if (table.isPresent() && table.get().startsWith("+")) {
      return BodyGuess.of("committee", committee(table.get().substring(1), named, bodies));
    }
    if (named.isPresent()) {
      return BodyGuess.of(BodyGuess.NAMED, named.get());
    }
    int offset = link.title().begin();
    Optional<String> noun = forms.noun(title).flatMap(n -> bodies.withHead(n, offset));
    if (noun.isPresent()) {
      return BodyGuess.of("noun-in-office", noun.get());
    }
    if (table.filter(t -> t.equals("-")).isPresent()) {
      return new BodyGuess("office-without-body", Optional.empty());
    }
    return guess("of-body", of(link.title(), bodies, text))
        .or(() -> guess("unit-with-place", placed(title)))
        .or(() -> guess("usual-body", table.flatMap(heads -> first(heads, bodies, offset))))
        .or(() -> guess("body-before", link.before().flatMap(bodies::name)))
        .or(() -> guess("main-body", byOffice(title, bodies)))
        .orElse(BodyGuess.NONE);
  }

  private static Optional<BodyGuess> guess(String rule, Optional<String> body) {
    return body.map(name -> BodyGuess.of(rule, name));
  }

  /** <i>Ủy viên Ban Thường vụ</i> is one of the party committee of the province or the city. */
  private static String committee(String usual, Optional<String> named, Bodies bodies) {
    if (named.filter(name -> Tokenizer.normalize(name).contains("ủy")).isPresent()) {
      return named.get();
    }
    boolean city = usual.equals("Tỉnh ủy") && !bodies.isKnown(usual) && bodies.isKnown("Thành ủy");
    return city ? "Thành ủy" : usual;
  }

  private static Optional<String> of(Entity title, Bodies bodies, String text) {
    String right = text.substring(title.end(), Math.min(text.length(), title.end() + AFTER));
    Matcher of = OF.matcher(right);
    return of.lookingAt() ? bodies.withHead(of.group(1), title.begin()) : Optional.empty();
  }

  private static Optional<String> placed(String title) {
    Matcher placed = PLACED.matcher(title);
    return placed.find() ? Optional.of(capitalized(placed.group())) : Optional.empty();
  }

  private static Optional<String> first(String heads, Bodies bodies, int offset) {
    return List.of(heads.split("/")).stream()
        .map(head -> bodies.withHead(head, offset))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> byOffice(String title, Bodies bodies) {
    String office = forms.office(title);
    if (office.equals("chủ tịch")) {
      return bodies.council();
    }
    if (forms.isPlainUnit(title)) {
      return forms.field(title).flatMap(bodies::ofField).or(bodies::main);
    }
    return office.equals("giám đốc") ? bodies.main() : Optional.empty();
  }

  /** Whether an office is that of the secretary of a party cell. */
  boolean isCell(Link link) {
    return forms.body(link.title().text()).filter(body -> body.startsWith("&")).isPresent();
  }

  /**
   * The cell an office is in: named in the office itself (<i>Bí thư Chi bộ Khối Ngoại</i>), or that
   * of the body the holder leads.
   *
   * @param beside bodies of the holder's other offices, nearest first
   */
  BodyGuess cell(Link link, List<String> beside, Bodies bodies) {
    return new BodyGuess("cell-of-body", cellOf(link, beside, bodies));
  }

  private Optional<String> cellOf(Link link, List<String> beside, Bodies bodies) {
    String kind = forms.body(link.title().text()).orElseThrow().substring(1);
    String title = link.title().text();
    int at = title.toLowerCase(Locale.ROOT).indexOf(kind.substring(0, 3).toLowerCase(Locale.ROOT));
    if (at > 0 && title.length() - at > kind.length() + 1) {
      return Optional.of(capitalized(title.substring(at)));
    }
    Optional<String> named = link.body().flatMap(bodies::name);
    if (named.filter(name -> name.startsWith(kind)).isPresent()) {
      return named;
    }
    return named
        .or(() -> beside.stream().findFirst())
        .or(bodies::main)
        .map(body -> kind + " " + withoutProvince(withoutCouncil(body)));
  }

  /** The cell of a commune bears the name of the commune, not that of its committee. */
  private static String withoutCouncil(String body) {
    return body.replaceFirst("^(?:Ủy ban|Hội đồng) nhân dân ", "");
  }

  /** The cell of a department is named without the province. */
  private String withoutProvince(String body) {
    List<String> words = List.of(body.split(" "));
    if (!words.get(0).equals("Sở")) {
      return body;
    }
    int end = words.size();
    for (int length = Math.min(LONGEST_PROVINCE, words.size() - 1); length > 0; length--) {
      String last = String.join(" ", words.subList(words.size() - length, words.size()));
      if (provinces.byName(last).isPresent()) {
        end = words.size() - length;
        break;
      }
    }
    String rest = String.join(" ", words.subList(0, end));
    return LEVEL.matcher(rest).replaceFirst("");
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
