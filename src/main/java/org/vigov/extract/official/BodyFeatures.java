package org.vigov.extract.official;

import java.util.List;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;

/** What speaks for or against an office's being in a body. */
final class BodyFeatures implements FeatureExtractor<BodyCandidate> {
  @Override
  public void extract(BodyCandidate body, int at, Features features) {
    String office = first(body.office(), 2);
    String ruled = String.valueOf(body.ruled());
    String rank = String.valueOf(Math.min(body.rank(), 3));
    String shared = String.valueOf(Math.min(body.shared(), 3));
    String ends = String.valueOf(body.ends());
    features.add(0);
    features.add(1, body.rule(), ruled);
    features.add(2, body.rule(), ruled, body.kind());
    features.add(3, office, ruled);
    features.add(4, office, body.head());
    features.add(5, office, body.kind());
    features.add(6, body.rule(), body.head());
    features.add(7, body.near(), body.taken());
    features.add(8, body.near(), body.apart());
    features.add(9, body.near(), body.rule());
    features.add(10, body.apart(), body.rule(), body.taken());
    features.add(11, body.beside(), body.rule());
    features.add(12, body.beside(), body.apart(), body.kind());
    features.add(13, rank, body.rule());
    features.add(14, rank, body.near());
    features.add(15, shared, body.rule());
    features.add(16, shared, body.near());
    features.add(17, ends, body.near());
    features.add(18, ends, rank);
    features.add(19, ruled, body.near(), body.taken());
    features.add(20, ruled, rank, body.apart());
    features.add(21, String.valueOf(body.elsewhere()), ruled);
    features.add(22, ruled, body.beside());
    String rival = String.valueOf(body.rival());
    String occasion = String.valueOf(body.occasion());
    features.add(25, ends, rival, ruled);
    features.add(26, ends, body.rule());
    features.add(27, rival, body.rule(), ruled);
    features.add(28, occasion, rank);
    features.add(29, occasion, body.rule());
    features.add(30, office, body.near());
    features.add(31, office, body.apart());
    features.add(32, office, rank);
    features.add(33, body.kind(), body.near());
    features.add(34, body.kind(), rank);
    features.add(35, body.head(), rank);
    for (String word : body.office()) {
      features.add(23, word, body.head());
      features.add(24, word, body.kind());
    }
  }

  private static String first(List<String> words, int count) {
    return String.join(" ", words.subList(0, Math.min(count, words.size())));
  }
}
