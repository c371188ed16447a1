package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.extract.indicator.Fact.Tie;
import org.vigov.learn.LinearChainModel;
import org.vigov.model.BlockType;

/** Decides which figures of an article say one fact. */
final class Linker {
  /** How many figures back a percentage may look for the counts it belongs to. */
  private static final int REACH = 3;

  private final LinearChainModel model;
  private final LinkFeatures features = new LinkFeatures();

  Linker(LinearChainModel model) {
    this.model = model;
  }

  /** The facts of an article, in the order of their own figures; each figure is in one. */
  List<Fact> link(Scene scene) {
    Map<Mention, String> labels = new LinkedHashMap<>();
    for (List<Mention> block : scene.byBlock()) {
      int[] path = model.decode(new Row(scene, block), block.size(), features);
      for (int i = 0; i < path.length; i++) {
        labels.put(block.get(i), model.labels().get(path[i]));
      }
    }
    List<Mention> mentions = scene.mentions();
    Map<Mention, Fact> facts = new LinkedHashMap<>();
    List<Tie> ties = new ArrayList<>();
    List<Mention> hosts = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      String label = labels.get(mention);
      Optional<Mention> host = host(mentions, i, label, labels);
      if (host.isEmpty()) {
        facts.put(mention, new Fact(mention, List.of()));
      } else {
        String relation = label.replace(LinkLabels.BACK, "").replace(LinkLabels.AHEAD, "");
        ties.add(new Tie(mention, relation));
        hosts.add(host.get());
      }
    }
    for (int i = 0; i < ties.size(); i++) {
      Tie tie = ties.get(i);
      facts.computeIfPresent(hosts.get(i), (own, fact) -> fact.with(tie));
    }
    return List.copyOf(facts.values());
  }

  private static Optional<Mention> host(
      List<Mention> mentions, int at, String label, Map<Mention, String> labels) {
    if (label.equals(LinkLabels.OWN)) {
      return Optional.empty();
    }
    if (label.equals(LinkLabels.SAME)) {
      return repeated(mentions, at, labels);
    }
    int step = label.endsWith(LinkLabels.BACK) ? -1 : 1;
    Optional<Mention> nearest = Optional.empty();
    int seen = 0;
    for (int i = at + step; i >= 0 && i < mentions.size() && seen < REACH; i += step) {
      Mention other = mentions.get(i);
      if (other.block() != mentions.get(at).block()) {
        break;
      }
      if (!isOwn(labels, other)) {
        continue;
      }
      seen++;
      nearest = nearest.isEmpty() ? Optional.of(other) : nearest;
      if (label.startsWith(LinkLabels.PERCENT) && fits(other, mentions.get(at))) {
        return Optional.of(other);
      }
    }
    return nearest;
  }

  private static boolean fits(Mention count, Mention percent) {
    return count
        .figure()
        .over()
        .filter(o -> Ratios.isPercent(count.figure().value(), o, percent.figure().value()))
        .isPresent();
  }

  /** The same number told in the body of the article, else anywhere, nearest in the text. */
  private static Optional<Mention> repeated(
      List<Mention> mentions, int at, Map<Mention, String> labels) {
    Optional<Mention> best = Optional.empty();
    for (int i = 0; i < mentions.size(); i++) {
      Mention other = mentions.get(i);
      if (i == at || !isOwn(labels, other) || !isSame(other, mentions.get(at))) {
        continue;
      }
      boolean body = other.type() == BlockType.P;
      if (best.isEmpty() || (body && best.get().type() != BlockType.P)) {
        best = Optional.of(other);
      }
    }
    return best;
  }

  private static boolean isSame(Mention a, Mention b) {
    return a.figure().value().compareTo(b.figure().value()) == 0;
  }

  private static boolean isOwn(Map<Mention, String> labels, Mention mention) {
    return labels.get(mention).equals(LinkLabels.OWN);
  }
}
