package org.vigov.extract.indicator;

import java.util.List;
import org.vigov.extract.indicator.CueWords.Cue;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;
import org.vigov.model.Block;

/** What speaks for result or target: words before, frames, headings, and where dates lie. */
final class KindFeatures implements FeatureExtractor<Row> {
  private static final int BAG = 14;

  /** How far cues and dates of one sentence are looked at. */
  private static final int REACH = 120;

  private final Comparators comparators = new Comparators();

  @Override
  public void extract(Row row, int at, Features features) {
    Mention mention = row.at(at);
    View view = row.view(at);
    features.add(1);
    if (at == 0) {
      afterBlock(row, features);
    }
    near(view, mention, features);
    frame(row.scene(), mention, features);
    sentenceCues(view, mention, features);
    dates(row.scene(), mention, features);
    String comparator = comparators.sign(view, mention).orElse("");
    features.add(2, comparator);
    features.add(3, mention.hasOver() ? "over" : mention.figure().isPercent() ? "%" : "");
    features.add(4, mention.type().label());
    features.add(5, row.together(at - 1, at) ? "same" : "new");
  }

  /** The items of one list mostly agree; what follows a list mostly does not continue it. */
  private static void afterBlock(Row row, Features features) {
    Scene scene = row.scene();
    Mention mention = row.at(0);
    int first = scene.firstSentence(mention);
    String mark = mark(scene.views().get(first).word(0));
    String before = first == 0 ? "^" : mark(scene.views().get(first - 1).word(0));
    features.add(80, row.before());
    features.add(81, row.before(), mark);
    features.add(82, row.before(), mark, before);
  }

  /** Whether a block begins as the item of a list: a dash, a bullet, a number. */
  private static String mark(String word) {
    int first = word.codePointAt(0);
    if (Character.isLetter(first)) {
      return word.length() == 1 ? "a" : "";
    }
    return Character.isDigit(first) ? "1" : word;
  }

  private static void near(View view, Mention mention, Features features) {
    int first = mention.first();
    for (int d = 1; d <= 4; d++) {
      features.add(10 + d, view.word(first - d));
      features.add(20 + d, view.word(mention.end() + d - 1));
    }
    for (int i = Math.max(0, first - BAG); i < first; i++) {
      features.add(30, view.word(i));
      features.add(31, view.word(i), view.word(i + 1));
    }
    for (int i = mention.end(); i < Math.min(view.length(), mention.end() + 6); i++) {
      features.add(32, view.word(i));
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH) && !view.word(i).equals(";"); i--) {
      features.add(33, view.word(i));
    }
  }

  private static void frame(Scene scene, Mention mention, Features features) {
    View view = scene.view(mention);
    opening(view, 40, features);
    int first = scene.firstSentence(mention);
    opening(scene.views().get(first), 45, features);
    addCues(50, scene.views().get(first), features);
    if (mention.sentence() > first) {
      addCues(51, scene.views().get(mention.sentence() - 1), features);
    }
    // The item of a list is governed by the paragraph that announces it.
    scene
        .announcer(mention)
        .ifPresent(
            before -> {
              addCues(52, before, features);
              opening(before, 54, features);
            });
    List<Block> blocks = scene.analysis().article().blocks();
    features.add(53, String.valueOf(mention.block() * 5 / blocks.size()));
    for (View headline : scene.headlines()) {
      addCues(56, headline, features);
    }
  }

  private static void opening(View view, int template, Features features) {
    features.add(template, view.word(0));
    features.add(template + 1, view.word(0), view.word(1));
    features.add(template + 2, view.word(1), view.word(2));
  }

  private static void sentenceCues(View view, Mention mention, Features features) {
    String nearest = "";
    for (Cue cue : view.cues()) {
      if (Math.abs(cue.begin() - mention.first()) > REACH) {
        continue;
      }
      boolean before = cue.end() <= mention.first();
      features.add(before ? 60 : 61, cue.kind());
      if (before && !cue.kind().equals("count")) {
        nearest = cue.kind();
      }
    }
    features.add(62, nearest);
  }

  private static void addCues(int template, View view, Features features) {
    for (Cue cue : view.cues()) {
      features.add(template, cue.kind());
    }
  }

  private static void dates(Scene scene, Mention mention, Features features) {
    TimeFrame frame = scene.time();
    View view = scene.view(mention);
    String nearest = "";
    int from = Math.max(0, mention.first() - REACH);
    for (int i = from; i < Math.min(view.length(), mention.first() + REACH); i++) {
      if (!view.dates().get(i).isEmpty()) {
        String relation = frame.relation(view.dates().get(i));
        features.add(i < mention.first() ? 70 : 71, relation);
        nearest = i < mention.first() ? relation : nearest;
      }
    }
    features.add(72, nearest);
    String last = "";
    for (int s = mention.sentence() - 1;
        s >= 0 && scene.blocks().get(s) == mention.block() && last.isEmpty();
        s--) {
      for (String value : scene.views().get(s).dates()) {
        last = value.isEmpty() ? last : frame.relation(value);
      }
    }
    features.add(73, last);
    features.add(74, nearest.isEmpty() ? last : nearest);
  }
}
