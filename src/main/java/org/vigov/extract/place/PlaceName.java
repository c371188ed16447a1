package org.vigov.extract.place;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigov.lexicon.AdministrativeUnit.Rank;
import org.vigov.text.PhraseKey;

/**
 * A mention of a place, taken apart.
 *
 * @param level its level word, spelled out; empty for a bare name
 * @param name what follows it
 */
record PlaceName(Optional<String> level, String name) {
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?iu)(tỉnh|thành[\\s\\u00a0]+phố|tp\\.?|t\\.p\\.?|huyện|quận|thị[\\s\\u00a0]+xã|tx\\.?"
              + "|thị[\\s\\u00a0]+trấn|tt\\.?|xã|phường|đặc[\\s\\u00a0]+khu)(?=[\\s\\u00a0]|(?<=\\.)\\p{L})");

  private static final Map<String, String> SHORT =
      Map.of("tp", "thành phố", "tx", "thị xã", "tt", "thị trấn");

  /** Words of which the level word before a name can be the end: <i>hợp tác xã, thị xã</i>. */
  private static final Pattern LONGER = Pattern.compile("(?iu)(?:tác|thị|hợp|làng|bưu)\\s+$");

  private static final int LOOK_BACK = 6;

  private static final Map<String, Rank> RANKS =
      Map.of(
          "tỉnh", Rank.PROVINCE,
          "huyện", Rank.DISTRICT,
          "quận", Rank.DISTRICT,
          "thị xã", Rank.DISTRICT,
          "thị trấn", Rank.COMMUNE,
          "xã", Rank.COMMUNE,
          "phường", Rank.COMMUNE,
          "đặc khu", Rank.COMMUNE);

  /** The mention of a place, its level word in front. */
  static PlaceName of(String mention) {
    Matcher matcher = LEVEL.matcher(mention);
    return matcher.lookingAt() ? split(matcher, mention) : new PlaceName(Optional.empty(), mention);
  }

  /** The place at the end of the name of a body: behind the last level word in it. */
  static Optional<PlaceName> atEndOf(String body) {
    Matcher matcher = LEVEL.matcher(body);
    Optional<PlaceName> last = Optional.empty();
    while (matcher.find()) {
      boolean begins = matcher.start() > 0 && !Character.isLetter(body.charAt(matcher.start() - 1));
      String before = body.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start());
      if (begins && !LONGER.matcher(before).find()) {
        last = Optional.of(split(matcher, body));
      }
    }
    return last.filter(place -> !place.name().isEmpty());
  }

  private static PlaceName split(Matcher matcher, String text) {
    String level = PhraseKey.of(matcher.group().replace(".", ""));
    String name = text.substring(matcher.end()).strip();
    return new PlaceName(Optional.of(SHORT.getOrDefault(level, level)), name);
  }

  PlaceName withLevel(String other) {
    return new PlaceName(Optional.of(other), name);
  }

  /** The rank its level word says; a <i>thành phố</i> may be a province or in one. */
  Optional<Rank> rank() {
    return level.map(RANKS::get);
  }
}
