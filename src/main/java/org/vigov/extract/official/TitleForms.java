package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** What the wording of an office says. */
final class TitleForms {
  private static final Set<String> RANK = Set.of("phó", "nguyên", "quyền", "cựu");
  private static final Pattern CHARGE = Pattern.compile(" (?:thường trực|phụ trách)(?= |$)");
  private static final Pattern FIELD = Pattern.compile("phòng (.+)");
  private static final Set<String> UNIT =
      Set.of("phòng", "khoa", "ban", "xưởng", "tổ", "đội", "bộ", "chánh", "hàng", "trạm");

  /**
   * How an office in a unit begins besides <i>trưởng</i>: <i>(Phó) phòng, Quản đốc, Kế toán</i>.
   */
  private static final Set<String> HEADS_OF_UNITS =
      Set.of("quản", "phòng", "khoa", "kế", "điều", "bộ");

  /** Words for a body that may end an office: <i>Giám đốc Sở</i>. */
  private final Set<String> nouns =
      Set.of(
          "sở",
          "trung tâm",
          "chi cục",
          "cục",
          "viện",
          "công ty",
          "htx",
          "hợp tác xã",
          "bệnh viện",
          "trường",
          "hội",
          "doanh nghiệp",
          "quỹ",
          "trạm",
          "ban chỉ đạo",
          "ban điều hành",
          "ban quản lý",
          "ban tổ chức",
          "ban chỉ huy",
          "hội đồng",
          "học viện",
          "đại học",
          "phòng khám",
          "liên hiệp hội");

  private final Tokenizer tokenizer = new Tokenizer();
  private final Map<String, List<String>> abbreviations;
  private final Map<String, String> bodies = new HashMap<>();

  TitleForms() {
    abbreviations =
        LexiconFile.rows("title-abbreviations.tsv", 2).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> norms(row.get(1))));
    LexiconFile.rows("title-bodies.tsv", 2)
        .forEach(row -> bodies.put(String.join(" ", norms(row.get(0))), row.get(1)));
  }

  private List<String> norms(String text) {
    return tokenizer.tokenize(text, 0, text.length()).stream()
        .filter(t -> !t.isPunctuation())
        .map(Token::norm)
        .toList();
  }

  /** All words of an office, abbreviations spelled out: <i>phó chủ tịch thường trực</i>. */
  String full(String title) {
    List<String> words = new ArrayList<>();
    for (Token token : tokenizer.tokenize(title, 0, title.length())) {
      if (!token.isPunctuation()) {
        String bare = token.text().replace(".", "");
        words.addAll(abbreviations.getOrDefault(bare, List.of(token.norm())));
      }
    }
    return String.join(" ", words);
  }

  /** The office without rank, and so what body it is in: <i>chủ tịch</i>, <i>giám đốc sở</i>. */
  String office(String title) {
    List<String> words =
        new ArrayList<>(List.of(CHARGE.matcher(full(title)).replaceAll("").split(" ")));
    words.removeIf(RANK::contains);
    return String.join(" ", words);
  }

  /** An office without the word for its body: <i>phó giám đốc</i> for <i>Phó Giám đốc Sở</i>. */
  String withoutNoun(String title) {
    String full = full(title);
    return noun(title)
        .map(noun -> full.substring(0, Math.max(0, full.length() - noun.length())).strip())
        .filter(rest -> !rest.isEmpty())
        .orElse(full);
  }

  /** The word for a body that ends an office. */
  Optional<String> noun(String title) {
    String full = full(title);
    return nouns.stream()
        .filter(noun -> full.endsWith(" " + noun))
        .reduce((a, b) -> a.length() > b.length() ? a : b);
  }

  /** What the table says of the body of an office, by its longest beginning. */
  Optional<String> body(String title) {
    return inTable(full(title)).or(() -> inTable(office(title)));
  }

  private Optional<String> inTable(String office) {
    String[] words = office.split(" ");
    for (int length = words.length; length > 0; length--) {
      String body = bodies.get(String.join(" ", List.of(words).subList(0, length)));
      if (body != null) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  /** Whether an office is one in a unit of a body: <i>Trưởng phòng Đo lường</i>. */
  boolean isUnit(String title) {
    String[] words = office(title).split(" ");
    boolean heads = words[0].equals("trưởng") || words[0].equals("chánh") || words[0].equals("tổ");
    return HEADS_OF_UNITS.contains(words[0])
        || words[words.length - 1].equals("trưởng")
        || (heads && (words.length == 1 || isUnitWord(words)));
  }

  /** What a unit is for, by its name: <i>đo lường</i> of <i>Trưởng phòng Đo lường</i>. */
  Optional<String> field(String title) {
    Matcher unit = FIELD.matcher(full(title));
    return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
  }

  private static boolean isUnitWord(String[] words) {
    return List.of(words).stream().anyMatch(UNIT::contains) || words[0].equals("chánh");
  }

  /** Whether an office is one in a unit that every department, school or factory has. */
  boolean isPlainUnit(String title) {
    return isUnit(title) && !office(title).startsWith("trưởng ban");
  }
}
