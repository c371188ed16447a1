package org.vigov.extract.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Province;

/** Finds the place at the end of a body's name. */
final class PlaceFinder {
  private static final int LONGEST_NAME = 5;
  private static final Map<String, Place.Level> LEVELS =
      Map.ofEntries(
          Map.entry("tỉnh", Place.Level.PROVINCE),
          Map.entry("thành phố", Place.Level.CITY),
          Map.entry("huyện", Place.Level.RURAL_DISTRICT),
          Map.entry("quận", Place.Level.URBAN_DISTRICT),
          Map.entry("thị xã", Place.Level.TOWN),
          Map.entry("xã", Place.Level.RURAL_COMMUNE),
          Map.entry("phường", Place.Level.WARD),
          Map.entry("đặc khu", Place.Level.SPECIAL_ZONE),
          Map.entry("thị trấn", Place.Level.TOWNSHIP));

  /**
   * @param length how many words at the end of the name it takes
   * @param province the province it names, if any
   */
  record Found(Place place, int length, Optional<Province> province) {}

  private static final Set<String> BEFORE_XA = Set.of("tác", "thị", "hợp", "bưu", "lập");
  private static final Found NOTHING = new Found(Place.NONE, 0, Optional.empty());

  private final Provinces provinces;

  PlaceFinder(Provinces provinces) {
    this.provinces = provinces;
  }

  /**
   * The place at the end of a name.
   *
   * @param words norms of the words of a name, its head first
   */
  Found find(List<String> words) {
    for (int length = Math.min(LONGEST_NAME + 2, words.size() - 1); length > 0; length--) {
      int from = words.size() - length;
      Optional<Found> found = withLevel(words, from);
      if (found.isPresent() && !isInsideWord(words, from)) {
        return found.get();
      }
    }
    return bareProvince(words);
  }

  /**
   * <i>Hợp tác xã Nhãn</i>, <i>Thương binh và Xã hội</i>: a syllable of a longer word is no level.
   */
  private static boolean isInsideWord(List<String> words, int from) {
    boolean inner = from > 0 && BEFORE_XA.contains(words.get(from - 1));
    boolean social = from + 1 < words.size() && words.get(from + 1).equals("hội");
    return words.get(from).equals("xã") && (inner || social);
  }

  private Optional<Found> withLevel(List<String> words, int from) {
    int levelLength = 1;
    Place.Level level = LEVELS.get(words.get(from));
    if (from + 1 < words.size()) {
      Place.Level two = LEVELS.get(words.get(from) + " " + words.get(from + 1));
      if (two != null) {
        level = two;
        levelLength = 2;
      }
    }
    if (level == null) {
      return Optional.empty();
    }
    String name = String.join(" ", words.subList(from + levelLength, words.size()));
    Optional<Province> province = provinces.byName(name);
    boolean whole = level == Place.Level.PROVINCE || level == Place.Level.CITY;
    Place place =
        whole && province.isPresent()
            ? new Place(Place.Level.PROVINCE, Optional.of(province.get().name()))
            : new Place(level, Optional.of(name).filter(n -> !n.isEmpty()));
    return Optional.of(new Found(place, words.size() - from, whole ? province : Optional.empty()));
  }

  private Found bareProvince(List<String> words) {
    for (int length = Math.min(LONGEST_NAME, words.size() - 1); length > 0; length--) {
      List<String> name = words.subList(words.size() - length, words.size());
      Optional<Province> province = provinces.byName(String.join(" ", name));
      if (province.isPresent()) {
        Place place = new Place(Place.Level.PROVINCE, Optional.of(province.get().name()));
        return new Found(place, length, province);
      }
    }
    return NOTHING;
  }
}
