package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigov.text.Token;

/**
 * Reads the roles of officials from cue words around the places where a sentence speaks of them.
 * What stands before the first counts when it begins a clause (<i>Phát biểu kết luận, …</i>); what
 * stands behind counts when it is the predicate (<i>… chủ trì</i>); persons in a list share both.
 */
final class RoleFinder {
  private static final int INTRODUCTION = 8;
  private static final int RIGHT_REACH = 14;
  private static final Set<String> SHARED = Set.of("chair", "attendee");
  private static final int JOIN_REACH = 6;
  private static final Set<String> FILLERS =
      Set.of(
          "cùng", "cũng", "sau", "khi", "tại", "đồng", "về", "đến", "tới", "theo", "thay", "mặt",
          "trực", "tiếp", "tiến", "hành", "đọc", "bài", "phần", "trong", "được", "nghe", "còn",
          "và");
  private static final Set<String> BREAKS = Set.of(";", ".", "”", "\"", ":", "(");
  private static final Set<String> CLAUSES = Set.of(",", ";", ":", ".", "-", "–", "”", ")");
  private static final Set<String> INTRODUCE =
      Set.of("có", "là", "do", "của", "nghe", "gồm", "theo", "và", "cùng", "với", "chí");

  private final RoleCues cues;

  RoleFinder(RoleCues cues) {
    this.cues = cues;
  }

  /**
   * The roles that the words of one sentence give, one pair of sets for each person in it.
   *
   * @param own where the sentence speaks of persons
   * @param joined whether each is joined to the one before it in a list
   */
  List<Sighting.Cued> read(
      List<Token> tokens, List<Sighting.Range> own, boolean[] joined, boolean meeting) {
    int count = own.size();
    List<Set<String>> left = new ArrayList<>();
    List<Set<String>> right = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = i == 0 ? 0 : own.get(i - 1).to();
      int to = i + 1 == count ? tokens.size() : own.get(i + 1).from();
      Set<String> before = left(tokens.subList(from, own.get(i).from()), meeting);
      left.add(joined[i] && before.isEmpty() ? shared(left.get(i - 1)) : before);
      right.add(right(tokens.subList(own.get(i).to(), to), meeting, i + 1 == count));
    }
    for (int i = count - 2; i >= 0; i--) {
      if (joined[i + 1]) {
        right.get(i).addAll(shared(right.get(i + 1)));
      }
    }
    List<Sighting.Cued> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      found.add(new Sighting.Cued(left.get(i), right.get(i)));
    }
    return found;
  }

  private static Set<String> shared(Set<String> roles) {
    Set<String> shared = new LinkedHashSet<>(roles);
    shared.retainAll(SHARED);
    return shared;
  }

  /** Roles by cues at the beginnings of the clauses before a name, the nearest ones. */
  private Set<String> left(List<Token> tokens, boolean meeting) {
    Set<String> roles = new LinkedHashSet<>();
    int clause = 0;
    boolean fillers = true;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Optional<RoleCues.Cue> cue = cues.at(tokens, i);
      if (cue.isPresent()) {
        if ((fillers || introduces(tokens, i)) && counts(cue.get(), meeting)) {
          roles.add(cue.get().role());
          clause = i + cue.get().length();
        }
        i += cue.get().length() - 1;
        fillers = clause == i + 1;
      } else if (CLAUSES.contains(token.text())) {
        clause = i + 1;
        fillers = true;
        boolean ended = token.text().equals(";") || token.text().equals(".");
        if (ended) {
          roles.clear();
        }
      } else {
        fillers &= FILLERS.contains(token.norm());
      }
    }
    return roles;
  }

  private static boolean introduces(List<Token> tokens, int at) {
    return tokens.size() - at <= INTRODUCTION
        && INTRODUCE.contains(tokens.get(tokens.size() - 1).norm());
  }

  private static boolean counts(RoleCues.Cue cue, boolean meeting) {
    return cue.isRole() && (meeting || !cue.atMeetings());
  }

  /** The role of the first cue behind a name, and of those joined to it by <i>và, đồng thời</i>. */
  private Set<String> right(List<Token> tokens, boolean meeting, boolean last) {
    Set<String> roles = new LinkedHashSet<>();
    int end = last ? tokens.size() : endOfOwn(tokens);
    boolean first = true;
    int cueAt = -JOIN_REACH;
    for (int i = 0; i < end; i++) {
      String word = tokens.get(i).text();
      if (word.equals(";") || (first && isQuoted(word, i))) {
        break;
      }
      Optional<RoleCues.Cue> cue = cues.at(tokens, i);
      if (cue.isEmpty()) {
        continue;
      }
      boolean reached = first && i <= RIGHT_REACH;
      if ((reached || isJoined(tokens, i, cueAt)) && counts(cue.get(), meeting)) {
        roles.add(cue.get().role());
        first = false;
        cueAt = i;
      }
      i += cue.get().length() - 1;
    }
    return roles;
  }

  /** <i>nhất trí và yêu cầu</i> near another cue; <i>đồng thời đề nghị</i> anywhere. */
  private static boolean isJoined(List<Token> tokens, int at, int cueAt) {
    if (at == 0) {
      return false;
    }
    String previous = tokens.get(at - 1).norm();
    boolean meanwhile =
        previous.equals("thời") && at > 1 && tokens.get(at - 2).norm().equals("đồng");
    return meanwhile || (previous.equals("và") && at - cueAt <= JOIN_REACH);
  }

  private static boolean isQuoted(String word, int at) {
    return at > 0 && BREAKS.contains(word);
  }

  /** Before another name, the last clause introduces that one. */
  private static int endOfOwn(List<Token> tokens) {
    int end = tokens.size();
    while (end > 0 && !CLAUSES.contains(tokens.get(end - 1).text())) {
      end--;
    }
    boolean introduces =
        !tokens.isEmpty() && INTRODUCE.contains(tokens.get(tokens.size() - 1).norm());
    return end == 0 && !introduces ? tokens.size() : end;
  }
}
