package org.vigov.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lines of an article with what each must know of the others.
 *
 * @param proseBefore for each line, how many paragraphs of prose stand before it
 * @param proseAfter for each line, how many stand behind it
 * @param sinceProse lines since the last paragraph of prose, or since the beginning
 * @param untilProse lines until the next one, or until the end
 * @param usualGap how many blank lines usually stand before a paragraph of prose
 * @param repeated whether the same line stood before
 */
record LinePage(
    List<LineShape> lines,
    int[] proseBefore,
    int[] proseAfter,
    int[] sinceProse,
    int[] untilProse,
    int usualGap,
    boolean[] repeated) {

  LinePage {
    lines = List.copyOf(lines);
  }

  static LinePage of(String text, BlockCues cues) {
    return of(Line.of(text).stream().map(line -> LineShape.of(line, cues)).toList());
  }

  static LinePage of(List<LineShape> lines) {
    int count = lines.size();
    List<Boolean> prose = new ArrayList<>();
    lines.forEach(line -> prose.add(line.isProse()));
    int[] before = new int[count];
    int[] since = new int[count];
    int[] after = new int[count];
    int[] until = new int[count];
    for (int i = 1; i < count; i++) {
      before[i] = before[i - 1] + (prose.get(i - 1) ? 1 : 0);
      since[i] = prose.get(i - 1) ? 1 : since[i - 1] + 1;
    }
    for (int i = count - 2; i >= 0; i--) {
      after[i] = after[i + 1] + (prose.get(i + 1) ? 1 : 0);
      until[i] = prose.get(i + 1) ? 1 : until[i + 1] + 1;
    }
    return new LinePage(lines, before, after, since, until, usualGap(lines), repeated(lines));
  }

  private static int usualGap(List<LineShape> lines) {
    int[] gaps =
        lines.stream()
            .filter(LineShape::isProse)
            .mapToInt(line -> line.line().blanksBefore())
            .sorted()
            .toArray();
    return gaps.length == 0 ? 0 : gaps[gaps.length / 2];
  }

  private static boolean[] repeated(List<LineShape> lines) {
    boolean[] repeated = new boolean[lines.size()];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      repeated[i] = !seen.add(MainContent.key(lines.get(i).line().text()).toLowerCase(Locale.ROOT));
    }
    return repeated;
  }

  int size() {
    return lines.size();
  }
}
