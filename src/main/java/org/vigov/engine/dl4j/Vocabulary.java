package org.vigov.engine.dl4j;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for strings, from 0. */
final class Vocabulary {
  private final List<String> strings;
  private final Map<String, Integer> numbers = new HashMap<>();

  Vocabulary(List<String> strings) {
    this.strings = List.copyOf(strings);
    for (int i = 0; i < this.strings.size(); i++) {
      numbers.put(this.strings.get(i), i);
    }
  }

  int size() {
    return strings.size();
  }

  List<String> strings() {
    return strings;
  }

  /** The number of a string, or -1. */
  int number(String string) {
    return numbers.getOrDefault(string, -1);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  static Vocabulary read(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> strings = new ArrayList<>(Collections.nCopies(size, ""));
    for (int i = 0; i < size; i++) {
      strings.set(i, in.readUTF());
    }
    return new Vocabulary(strings);
  }
}
