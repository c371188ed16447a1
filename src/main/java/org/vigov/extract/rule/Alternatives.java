package org.vigov.extract.rule;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A pattern for any of many phrases. Their common beginnings are written once, so that a place
 * where none stands is left after a character or two; the longest phrase is tried first.
 */
public final class Alternatives {
  private static final class Node {
    private final Map<Character, Node> next = new TreeMap<>();
    private boolean complete;
  }

  private Alternatives() {}

  /** The pattern, in brackets without a group; it matches nothing when there are no phrases. */
  public static String of(Collection<String> phrases) {
    Node root = new Node();
    for (String phrase : phrases) {
      Node node = root;
      for (int i = 0; i < phrase.length(); i++) {
        node = node.next.computeIfAbsent(phrase.charAt(i), key -> new Node());
      }
      node.complete = true;
    }
    return phrases.isEmpty() ? "(?!)" : "(?:" + pattern(root) + ")";
  }

  private static String pattern(Node node) {
    String next =
        node.next.entrySet().stream()
            .map(entry -> quoted(entry.getKey()) + pattern(entry.getValue()))
            .collect(Collectors.joining("|"));
    if (node.complete) {
      return next.isEmpty() ? "" : "(?:" + next + ")?";
    }
    return node.next.size() > 1 ? "(?:" + next + ")" : next;
  }

  private static String quoted(char c) {
    return Character.isLetterOrDigit(c) || c == ' ' ? String.valueOf(c) : "\\" + c;
  }
}
