package org.vigov.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Phrases with what they stand for, found in a run of words: a tree of words (Fredkin 1960, Trie
 * Memory), so that most places cost one look-up. Immutable.
 */
public final class PhraseTable<V> {
  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private Optional<V> value = Optional.empty();
  }

  private final Node<V> root = new Node<>();

  /**
   * @param phrases by their words, one space between
   */
  public PhraseTable(Map<String, V> phrases) {
    phrases.forEach(
        (phrase, value) -> {
          Node<V> node = root;
          for (String word : phrase.split(" ", -1)) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
          }
          node.value = Optional.of(value);
        });
  }

  /**
   * A phrase where it stands.
   *
   * @param end index of the word behind it
   */
  public record Found<V>(V value, int end) {}

  /** The longest phrase that begins at a place. */
  public Optional<Found<V>> longest(List<String> words, int from) {
    return longest(words::get, words.size(), from);
  }

  /**
   * The longest phrase that begins at a place.
   *
   * @param words the word at an index
   * @param size how many there are
   */
  public Optional<Found<V>> longest(IntFunction<String> words, int size, int from) {
    Node<V> node = root;
    Optional<V> best = Optional.empty();
    int end = from;
    for (int i = from; i < size; i++) {
      node = node.next.get(words.apply(i));
      if (node == null) {
        break;
      }
      if (node.value.isPresent()) {
        best = node.value;
        end = i + 1;
      }
    }
    int behind = end;
    return best.map(value -> new Found<>(value, behind));
  }
}
