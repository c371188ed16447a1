package org.vigov.learn;

import java.util.Arrays;

/**
 * The features that hold at one position of a sequence, as hashes.
 *
 * <p>A feature is a template number with up to three values; only its 32-bit hash is kept
 * (Weinberger et al. 2009, Feature Hashing for Large Scale Multitask Learning). Not thread-safe:
 * one instance a call.
 */
public final class Features {
  private int[] hashes = new int[64];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  /** The bucket of the i-th feature in a table of {@code mask + 1} buckets. */
  int bucket(int i, int mask) {
    return hashes[i] & mask;
  }

  /** The hashes, of which the first {@link #size()} hold. */
  int[] raw() {
    return hashes;
  }

  /** A copy of the hashes that hold. */
  public int[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  public void add(int template) {
    put(mix(template, 0));
  }

  public void add(int template, String a) {
    put(mix(template, a.hashCode()));
  }

  public void add(int template, String a, String b) {
    put(mix(mix(template, a.hashCode()), b.hashCode()));
  }

  public void add(int template, String a, String b, String c) {
    put(mix(mix(mix(template, a.hashCode()), b.hashCode()), c.hashCode()));
  }

  /** As with strings whose hash codes are given: saves looking them up again at each position. */
  public void add(int template, int a) {
    put(mix(template, a));
  }

  /** See {@link #add(int, int)}. */
  public void add(int template, int a, int b) {
    put(mix(mix(template, a), b));
  }

  /** See {@link #add(int, int)}. */
  public void add(int template, int a, int b, int c) {
    put(mix(mix(mix(template, a), b), c));
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash ^ (hash >>> 15);
  }

  /** Two rounds of MurmurHash3's body (Appleby 2008, public domain). */
  private static int mix(int seed, int value) {
    int k = value * 0xcc9e2d51;
    k = Integer.rotateLeft(k, 15) * 0x1b873593;
    int h = Integer.rotateLeft(seed * 0x9e3779b1 ^ k, 13) * 5 + 0xe6546b64;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    return h ^ (h >>> 13);
  }
}
