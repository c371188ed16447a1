package org.vigov.segment;

import java.util.ArrayList;
import java.util.List;
import org.vigov.tag.TagSequence;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/**
 * What speaks for or against a word going on at a token, as strings for the taggers of libraries:
 * the window of tokens and shapes, and where words of the dictionary may stand.
 */
final class SegmenterEvidence {
  /** Lengths of words and runs beyond this are taken for the same. */
  private static final int LONGEST = 5;

  private final WordList list;

  SegmenterEvidence(WordList list) {
    this.list = list;
  }

  TagSequence of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    SegmenterInput in = SegmenterInput.of(tokens, list);
    List<TagSequence.Item> items = new ArrayList<>(tokens.size());
    for (int at = 0; at < tokens.size(); at++) {
      List<String> features = new ArrayList<>();
      tokens(in, at, features);
      dictionary(in, at, features);
      names(in, at, features);
      items.add(new TagSequence.Item(tokens.get(at).text(), in.norm(at), marks(in, at), features));
    }
    return new TagSequence(items);
  }

  private static void tokens(SegmenterInput in, int at, List<String> features) {
    String before = in.norm(at - 1);
    String here = in.norm(at);
    String after = in.norm(at + 1);
    features.add("w-1=" + before);
    features.add("w0=" + here);
    features.add("w1=" + after);
    features.add("w-1,0=" + before + "_" + here);
    features.add("w0,1=" + here + "_" + after);
    features.add("w-1,1=" + before + "_" + after);
    features.add("w-2..0=" + in.norm(at - 2) + "_" + before + "_" + here);
    String shapes = in.shape(at - 1) + "" + in.shape(at);
    features.add("s-1,0=" + shapes);
    features.add("s-2..0=" + in.shape(at - 2) + shapes);
    features.add("s-1..1=" + shapes + in.shape(at + 1));
    features.add("s,w0=" + shapes + "_" + here);
    features.add("s,w-1=" + shapes + "_" + before);
  }

  private static void dictionary(SegmenterInput in, int at, List<String> features) {
    DictionaryMatches matches = in.matches();
    String greedy = greedy(matches, at) + cap(matches.across()[at]);
    String lengths = cap(matches.from()[at]) + "" + cap(matches.to()[at]);
    String lengthsBefore =
        at == 0 ? "" : cap(matches.from()[at - 1]) + "" + cap(matches.to()[at - 1]);
    features.add("d=" + greedy + matches.pair(at));
    features.add("d,len=" + greedy + "_" + lengths);
    features.add("d,len-1=" + greedy + "_" + lengthsBefore);
    features.add("d,w0=" + greedy + "_" + in.norm(at));
    features.add("d,w-1=" + greedy + "_" + in.norm(at - 1));
    features.add("d,w-1,0=" + greedy + "_" + in.norm(at - 1) + "_" + in.norm(at));
    features.add(
        "pairs=" + matches.pair(at - 1) + matches.pair(at) + matches.pair(at + 1) + greedy);
    features.add("d,s=" + greedy + "_" + in.shape(at - 1) + in.shape(at));
  }

  private static void names(SegmenterInput in, int at, List<String> features) {
    int begin = in.runBegin()[at];
    if (at > begin) {
      String place = cap(at - begin) + "of" + cap(in.runEnd()[at] - begin);
      features.add("run=" + place);
      features.add("run,first=" + place + "_" + in.norm(begin));
      features.add("run,before=" + place + "_" + in.norm(begin - 1));
    }
  }

  private static List<String> marks(SegmenterInput in, int at) {
    DictionaryMatches matches = in.matches();
    int begin = in.runBegin()[at];
    return List.of(
        "s" + in.shape(at),
        "g" + greedy(matches, at),
        "a" + cap(matches.across()[at]),
        "p" + matches.pair(at),
        "f" + cap(matches.from()[at]),
        "t" + cap(matches.to()[at]),
        "r" + cap(at - begin) + cap(in.runEnd()[at] - begin));
  }

  private static String greedy(DictionaryMatches matches, int at) {
    return (matches.forward()[at] ? "f" : "-") + (matches.backward()[at] ? "b" : "-");
  }

  private static int cap(int length) {
    return Math.min(length, LONGEST);
  }
}
