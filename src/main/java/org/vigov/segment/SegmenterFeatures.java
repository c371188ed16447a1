package org.vigov.segment;

import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;

/**
 * What speaks for or against a word going on at a token: the tokens around it, how they are
 * written, and which words of the dictionary would hold it.
 */
final class SegmenterFeatures implements FeatureExtractor<SegmenterInput> {
  /** Lengths of words and runs beyond this are taken for the same. */
  private static final int LONGEST = 5;

  @Override
  public void extract(SegmenterInput in, int at, Features features) {
    features.add(0);
    tokens(in, at, features);
    shapes(in, at, features);
    matches(in, at, features);
    neighbouringPairs(in, at, features);
    run(in, at, features);
  }

  private static void tokens(SegmenterInput in, int at, Features features) {
    int before = in.hash(at - 1);
    int here = in.hash(at);
    int after = in.hash(at + 1);
    features.add(1, before);
    features.add(2, here);
    features.add(3, after);
    features.add(4, before, here);
    features.add(5, here, after);
    features.add(6, before, after);
    features.add(7, in.hash(at - 2), before, here);
    features.add(8, before, here, after);
  }

  private static void shapes(SegmenterInput in, int at, Features features) {
    int before = in.shape(at - 1);
    int here = in.shape(at);
    features.add(code(20, before, here, 0, 0));
    features.add(code(21, in.shape(at - 2), before, here, 0));
    features.add(code(22, before, here, in.shape(at + 1), 0));
    features.add(code(23, before, here, 0, 0), in.hash(at));
    features.add(code(24, before, here, 0, 0), in.hash(at - 1));
  }

  private static void matches(SegmenterInput in, int at, Features features) {
    DictionaryMatches matches = in.matches();
    int from = cap(matches.from()[at]);
    int to = cap(matches.to()[at]);
    int fromBefore = at == 0 ? 0 : cap(matches.from()[at - 1]);
    int toBefore = at == 0 ? 0 : cap(matches.to()[at - 1]);
    int across = cap(matches.across()[at]);
    int greedy = (matches.forward()[at] ? 2 : 0) + (matches.backward()[at] ? 1 : 0);
    int before = in.hash(at - 1);
    int here = in.hash(at);
    features.add(code(30, greedy, matches.pair(at), 0, 0));
    features.add(code(31, from, to, across, 0));
    features.add(code(32, fromBefore, toBefore, across, 0));
    features.add(code(33, from, toBefore, across, greedy));
    features.add(code(34, greedy, across, 0, 0), here);
    features.add(code(35, greedy, across, 0, 0), before);
    features.add(code(36, greedy, across, 0, 0), before, here);
    features.add(code(37, greedy, in.shape(at - 1), in.shape(at), 0));
  }

  /**
   * Four syllables that are two words of two are one only seldom, even if the dictionary has it.
   */
  private static void neighbouringPairs(SegmenterInput in, int at, Features features) {
    DictionaryMatches matches = in.matches();
    int before = matches.pair(at - 1);
    int here = matches.pair(at);
    int after = matches.pair(at + 1);
    features.add(code(38, before, here, after, cap(matches.across()[at])));
    features.add(code(39, before, here, after, 0), in.hash(at));
    features.add(code(40, before, here, after, 0), in.hash(at - 1));
  }

  /** Names: how far into a run of capitalised tokens this is, how it begins, what stands ahead. */
  private static void run(SegmenterInput in, int at, Features features) {
    int begin = in.runBegin()[at];
    if (at == begin) {
      return;
    }
    int size = cap(in.runEnd()[at] - begin);
    int place = cap(at - begin);
    int first = in.hash(begin);
    features.add(code(50, place, size, 0, 0));
    features.add(code(51, place, size, 0, 0), first);
    features.add(code(52, place, size, 0, 0), in.hash(begin - 1));
    features.add(code(53, place, 0, 0, 0), first);
    features.add(code(54, place, size, cap(in.matches().across()[at]), 0));
  }

  private static int cap(int length) {
    return Math.min(length, LONGEST);
  }

  /** One number for a template and four values below 16. */
  private static int code(int template, int a, int b, int c, int d) {
    return (((template * 16 + a) * 16 + b) * 16 + c) * 16 + d;
  }
}
