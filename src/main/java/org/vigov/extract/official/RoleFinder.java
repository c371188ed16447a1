package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.text.Sentence;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/**
 * Reads the roles of officials from the words around the places where a sentence speaks of them.
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

  private final Tokenizer tokenizer = new Tokenizer();
  private final RoleCues cues;
  private final Gaps gaps;

  RoleFinder(RoleCues cues, Gaps gaps) {
    this.cues = cues;
    this.gaps = gaps;
  }

  /**
   * Adds the roles that one sentence gives.
   *
   * @param inSentence the occurrences in the sentence, in order
   */
  void read(
      String text,
      Sentence sentence,
      List<Occurrence> inSentence,
      boolean meeting,
      Map<Person, Set<String>> roles) {
    List<Set<String>> left = new ArrayList<>();
    List<Set<String>> right = new ArrayList<>();
    for (int i = 0; i < inSentence.size(); i++) {
      int from = i == 0 ? sentence.begin() : inSentence.get(i - 1).end();
      int to = i + 1 == inSentence.size() ? sentence.end() : inSentence.get(i + 1).begin();
      Occurrence here = inSentence.get(i);
      Set<String> before =
          left(tokenizer.tokenize(text, from, Math.max(from, here.begin())), meeting);
      boolean list = i > 0 && before.isEmpty() && isSeparator(text, from, here.begin());
      left.add(list ? shared(left.get(i - 1)) : before);
      boolean last = i + 1 == inSentence.size();
      right.add(
          right(tokenizer.tokenize(text, here.end(), Math.max(here.end(), to)), meeting, last));
    }
    for (int i = inSentence.size() - 1; i >= 0; i--) {
      boolean list =
          i + 1 < inSentence.size()
              && gaps.isTight(
                  text.substring(
                      inSentence.get(i).end(),
                      Math.max(inSentence.get(i).end(), inSentence.get(i + 1).begin())));
      if (list) {
        right.get(i).addAll(shared(right.get(i + 1)));
      }
      Set<String> found =
          roles.computeIfAbsent(inSentence.get(i).person(), p -> new LinkedHashSet<>());
      found.addAll(left.get(i));
      found.addAll(right.get(i));
    }
  }

  private boolean isSeparator(String text, int from, int to) {
    String gap = text.substring(from, Math.max(from, to)).replace(';', ',');
    return gaps.isTight(gap);
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
    for (int i = 0; i < tokens.size(); i++) {
      Optional<RoleCues.Cue> cue = cues.at(tokens, i);
      boolean near = begins(tokens, clause, i) || introduces(tokens, i);
      if (cue.isPresent()) {
        if (near && counts(cue.get(), meeting)) {
          roles.add(cue.get().role());
          clause = i + cue.get().length();
        }
        i += cue.get().length() - 1;
      } else if (CLAUSES.contains(tokens.get(i).text())) {
        clause = i + 1;
        boolean ended = tokens.get(i).text().equals(";") || tokens.get(i).text().equals(".");
        if (ended) {
          roles.clear();
        }
      }
    }
    return roles;
  }

  /**
   * Whether nothing but words like <i>cùng, sau khi, tại</i> stands before a word in its clause.
   */
  private static boolean begins(List<Token> tokens, int clause, int at) {
    return tokens.subList(clause, at).stream().allMatch(t -> FILLERS.contains(t.norm()));
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
