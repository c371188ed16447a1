package org.vigov.ingest;

import java.util.List;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;
import org.vigov.text.Token;

/**
 * The features of a line for the type of its block. Positions count paragraphs of prose rather than
 * lines, so that a page with a hundred menu lines looks like one with two.
 */
final class BlockFeatures implements FeatureExtractor<LinePage> {
  private static final int LEXICAL_WORDS = 20;

  @Override
  public void extract(LinePage page, int at, Features features) {
    LineShape line = page.lines().get(at);
    features.add(0);
    form(line, features);
    words(line, features);
    position(page, at, features);
    neighbours(page, at, features);
  }

  private static void form(LineShape line, Features features) {
    String length = length(line.words());
    features.add(1, length);
    features.add(2, line.end());
    features.add(3, line.begin());
    features.add(4, length, line.end());
    features.add(5, share(line.capitals()), length);
    features.add(6, share(line.digits()), length);
    features.add(7, share(line.stamp()), line.dated() ? "dated" : "");
    features.add(8, Integer.toString(Math.min(line.separators(), 4)));
    features.add(9, share(line.cueShare()));
    features.add(10, line.pattern());
    features.add(11, line.pattern().substring(0, Math.min(3, line.pattern().length())), length);
    if (line.allCapitals()) {
      features.add(12, length);
    }
    for (String cue : line.cues()) {
      features.add(13, cue);
      features.add(14, cue, length);
    }
    for (String cue : line.leading()) {
      features.add(15, cue);
    }
    if (line.isProse()) {
      features.add(16);
    }
  }

  private static void words(LineShape line, Features features) {
    List<Token> tokens = line.line().tokens();
    if (tokens.isEmpty() || line.words() > LEXICAL_WORDS) {
      return;
    }
    features.add(20, tokens.get(0).norm());
    features.add(21, tokens.get(tokens.size() - 1).norm());
    if (tokens.size() > 1) {
      features.add(22, tokens.get(0).norm(), tokens.get(1).norm());
    }
    for (Token token : tokens) {
      if (!token.isPunctuation() && !token.isCapitalized()) {
        features.add(23, token.norm());
      }
    }
  }

  private static void position(LinePage page, int at, Features features) {
    LineShape line = page.lines().get(at);
    String before = Integer.toString(Math.min(page.proseBefore()[at], 2));
    String after = Integer.toString(Math.min(page.proseAfter()[at], 2));
    String length = length(line.words());
    features.add(30, before, after);
    features.add(31, before, after, length);
    features.add(32, before, after, line.end());
    features.add(33, before.equals("0") ? "head" : "", near(page.untilProse()[at]));
    features.add(34, after.equals("0") ? "tail" : "", near(page.sinceProse()[at]));
    features.add(35, after.equals("0") ? "tail" : before.equals("0") ? "head" : "", line.pattern());
    if (page.sinceProse()[at] == 1) {
      line.leading().forEach(cue -> features.add(39, cue, after.equals("0") ? "tail" : ""));
    }
    if (page.repeated()[at]) {
      features.add(36, before, after);
    }
    if (at == 0) {
      features.add(37, length);
    }
    if (at == page.size() - 1) {
      features.add(38);
    }
  }

  private static void neighbours(LinePage page, int at, Features features) {
    String before = at == 0 ? "<" : neighbour(page.lines().get(at - 1));
    String after = at == page.size() - 1 ? ">" : neighbour(page.lines().get(at + 1));
    String self = neighbour(page.lines().get(at));
    features.add(40, before);
    features.add(41, after);
    features.add(42, before, after);
    features.add(43, before, self);
    features.add(44, self, after);
    if (at > 0) {
      page.lines().get(at - 1).leading().forEach(cue -> features.add(45, cue));
    }
  }

  /** What a line looks like from beside it. */
  private static String neighbour(LineShape line) {
    if (line.isProse()) {
      return "prose";
    }
    if (line.stamp() > 0.6 && line.dated()) {
      return "stamp";
    }
    String kind = line.cueShare() > 0.4 ? "cue" : line.allCapitals() ? "capitals" : "";
    return kind + (line.words() < 8 ? "short" : "middle") + line.end();
  }

  private static String length(int words) {
    int[] bounds = {1, 2, 4, 7, 12, 20, 35, 60};
    int bucket = 0;
    while (bucket < bounds.length && words > bounds[bucket]) {
      bucket++;
    }
    return Integer.toString(bucket);
  }

  private static String near(int distance) {
    return distance <= 3 ? Integer.toString(distance) : distance <= 8 ? "some" : "far";
  }

  private static String share(double share) {
    if (share == 0) {
      return "none";
    }
    return share == 1 ? "all" : share < 0.25 ? "few" : share < 0.6 ? "half" : "most";
  }
}
