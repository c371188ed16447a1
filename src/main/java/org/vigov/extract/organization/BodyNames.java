package org.vigov.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Province;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** Takes names of bodies apart. */
final class BodyNames {
  /** Words of one meaning in names of companies. */
  private static final Map<String, String> SHORT =
      Map.of(
          "cổ phần", "cp",
          "hợp tác xã", "htx",
          "một thành viên", "mtv",
          "doanh nghiệp tư nhân", "dntn",
          "trách nhiệm hữu hạn", "tnhh");

  /** Bodies whose sector is spelled one way whatever the article writes. */
  private static final Set<String> FIXED = Set.of("sở", "bộ", "tổng cục", "thanh tra sở");

  private final NameExpander expander = new NameExpander(Abbreviations.load());
  private final Tokenizer tokenizer = new Tokenizer();
  private final Sectors sectors = Sectors.load();
  private final Heads heads = Heads.load();
  private final PlaceFinder places;

  BodyNames(Provinces provinces) {
    places = new PlaceFinder(provinces);
  }

  /** Takes a name as written in an article apart. */
  BodyName of(String mention) {
    List<String> words = new ArrayList<>(expander.words(mention));
    if (words.isEmpty()) {
      words.add(mention);
    }
    if (mention.contains(" ") && Abbreviations.isCapitals(mention)) {
      words.replaceAll(word -> word.toLowerCase(Locale.ROOT));
    }
    List<String> norms = words.stream().map(Tokenizer::normalize).collect(Collectors.toList());
    Optional<Heads.Head> head = heads.at(norms, 0).or(() -> heads.misprinted(norms));
    PlaceFinder.Found found = places.find(norms);
    int headLength = head.map(Heads.Head::length).orElse(0);
    int bodyEnd = Math.max(words.size() - found.length(), Math.min(headLength, words.size()));
    head.ifPresent(h -> spellHead(words, h));
    List<String> core = Sectors.key(words.subList(0, bodyEnd));
    if (head.isPresent()) {
      core = withSector(words, head.get(), bodyEnd, core);
    }
    words.set(0, capitalized(words.get(0)));
    found.province().ifPresent(province -> spellProvince(words, province));
    return new BodyName(
        words, raw(mention), shortened(core), head, found.place(), found.province());
  }

  Optional<Heads.Head> head(String mention) {
    return heads.at(raw(mention), 0);
  }

  boolean isSector(String mention) {
    List<String> key = Sectors.key(expander.words(mention));
    return !key.isEmpty() && sectors.find(key).filter(s -> s.key().equals(key)).isPresent();
  }

  private List<String> raw(String mention) {
    return tokenizer.tokenize(mention, 0, mention.length()).stream().map(Token::norm).toList();
  }

  /** Heads are spelled as the table has them: <i>Uỷ ban nhân dân</i>, <i>Tỉnh Đoàn</i>. */
  private static void spellHead(List<String> words, Heads.Head head) {
    String[] spelled = head.name().split(" ");
    for (int i = 0; i < spelled.length; i++) {
      words.set(i, spelled[i]);
    }
  }

  private static void spellProvince(List<String> words, Province province) {
    List<String> name = List.of(province.name().split(" "));
    int from = words.size() - name.size();
    boolean same =
        from > 0 && Sectors.key(words.subList(from, words.size())).equals(Sectors.key(name));
    for (int i = 0; same && i < name.size(); i++) {
      words.set(from + i, name.get(i));
    }
  }

  private List<String> withSector(
      List<String> words, Heads.Head head, int bodyEnd, List<String> core) {
    List<String> written = Sectors.key(words.subList(head.length(), bodyEnd));
    Optional<Sectors.Sector> sector = written.isEmpty() ? Optional.empty() : sectors.find(written);
    if (sector.isEmpty()) {
      return core;
    }
    boolean fixed = FIXED.contains(Tokenizer.normalize(head.name()));
    if (fixed || !sector.get().key().equals(written)) {
      words.subList(head.length(), bodyEnd).clear();
      words.addAll(head.length(), sector.get().words());
    }
    List<String> corrected = new ArrayList<>(Sectors.key(List.of(head.name().split(" "))));
    corrected.addAll(sector.get().key());
    return corrected;
  }

  private static List<String> shortened(List<String> core) {
    String joined = " " + String.join(" ", core) + " ";
    for (Map.Entry<String, String> entry : SHORT.entrySet()) {
      joined = joined.replace(" " + entry.getKey() + " ", " " + entry.getValue() + " ");
    }
    return List.of(joined.strip().split(" "));
  }

  private static String capitalized(String word) {
    int end = word.offsetByCodePoints(0, word.isEmpty() ? 0 : 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }
}
