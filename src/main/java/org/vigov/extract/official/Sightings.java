package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.model.Analysis;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/** Gathers for each person the places where an article speaks of them, sentence by sentence. */
final class Sightings {
  private static final Set<String> PRONOUNS =
      Set.of("ông", "bà", "anh", "chị", "cô", "thầy", "đồng", "đ/c");

  /** A pronoun stands so near the beginning of its sentence: <i>Cuối buổi, ông …</i>. */
  private static final int PRONOUN_REACH = 4;

  private final Gaps gaps;
  private final RoleFinder roles;
  private final Meetings meetings;

  Sightings(Gaps gaps, RoleFinder roles, Meetings meetings) {
    this.gaps = gaps;
    this.roles = roles;
    this.meetings = meetings;
  }

  /**
   * The sightings of each person, in the order of the text.
   *
   * @param occurrences of all persons, in order, without overlap
   */
  Map<Person, List<Sighting>> of(Analysis analysis, List<Occurrence> occurrences) {
    Map<Person, List<Sighting>> found = new HashMap<>();
    boolean occasion = meetings.isOccasion(analysis);
    List<Block> blocks = analysis.article().blocks();
    int block = -1;
    boolean inMeeting = false;
    Optional<Person> last = Optional.empty();
    int next = 0;
    for (Sentence sentence : analysis.sentences()) {
      List<Occurrence> inside = new ArrayList<>();
      while (next < occurrences.size() && occurrences.get(next).begin() < sentence.end()) {
        inside.add(occurrences.get(next++));
      }
      while (block < 0 || sentence.begin() >= blocks.get(block).end()) {
        block++;
        inMeeting = false;
        last = Optional.empty();
      }
      inMeeting |= meetings.isOf(sentence);
      boolean pronoun = inside.isEmpty() && last.isPresent();
      if (pronoun) {
        pronoun(sentence, last.get()).ifPresent(inside::add);
      }
      if (!inside.isEmpty()) {
        last = Optional.of(inside.get(inside.size() - 1).person());
        boolean meeting = occasion || inMeeting;
        add(
            new Frame(analysis.text(), sentence, blocks.get(block).type(), meeting, pronoun),
            inside,
            found);
      }
    }
    return found;
  }

  private record Frame(
      String text, Sentence sentence, BlockType block, boolean meeting, boolean pronoun) {}

  private static Optional<Occurrence> pronoun(Sentence sentence, Person person) {
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens.subList(0, Math.min(PRONOUN_REACH, tokens.size()))) {
      if (PRONOUNS.contains(token.norm())) {
        return Optional.of(new Occurrence(person, token.begin(), token.end()));
      }
    }
    return Optional.empty();
  }

  private void add(Frame frame, List<Occurrence> inside, Map<Person, List<Sighting>> found) {
    List<Token> tokens = frame.sentence().tokens();
    List<Sighting.Range> own = ranges(tokens, inside);
    int count = own.size();
    boolean[] joined = new boolean[count];
    for (int i = 1; i < count; i++) {
      int from = inside.get(i - 1).end();
      String gap = frame.text().substring(from, Math.max(from, inside.get(i).begin()));
      joined[i] = gaps.isTight(gap.replace(';', ','));
    }
    List<Sighting.Cued> cued = roles.read(tokens, own, joined, frame.meeting());
    int[] tails = new int[count];
    for (int i = count - 1; i >= 0; i--) {
      tails[i] = i + 1 < count && joined[i + 1] ? tails[i + 1] : i;
    }
    int head = 0;
    for (int i = 0; i < count; i++) {
      head = joined[i] ? head : i;
      Sighting sighting =
          new Sighting(
              inside.get(i).person(),
              tokens,
              own.get(i),
              i == 0 ? 0 : own.get(i - 1).to(),
              i + 1 == count ? tokens.size() : own.get(i + 1).from(),
              new Sighting.Range(head == 0 ? 0 : own.get(head - 1).to(), own.get(head).from()),
              new Sighting.Range(
                  own.get(tails[i]).to(),
                  tails[i] + 1 == count ? tokens.size() : own.get(tails[i] + 1).from()),
              cued.get(i),
              new Sighting.Setting(frame.block(), frame.pronoun(), frame.meeting(), i, count));
      found.computeIfAbsent(sighting.person(), p -> new ArrayList<>()).add(sighting);
    }
  }

  /** The tokens of each occurrence; one that begins in an earlier sentence begins with this one. */
  private static List<Sighting.Range> ranges(List<Token> tokens, List<Occurrence> inside) {
    List<Sighting.Range> ranges = new ArrayList<>();
    int at = 0;
    for (Occurrence occurrence : inside) {
      while (at < tokens.size() && tokens.get(at).end() <= occurrence.begin()) {
        at++;
      }
      int from = at;
      while (at < tokens.size() && tokens.get(at).begin() < occurrence.end()) {
        at++;
      }
      ranges.add(new Sighting.Range(from, at));
    }
    return ranges;
  }
}
