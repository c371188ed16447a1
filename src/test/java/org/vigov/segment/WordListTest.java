package org.vigov.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Tokenizer;

class WordListTest {
  private static int rank(WordList list, String word) {
    int node = WordList.ROOT;
    for (String syllable : word.split(" ")) {
      node = list.next(node, list.syllable(syllable));
      if (node == WordList.NONE) {
        return WordList.NONE;
      }
    }
    return list.rank(node);
  }

  @Test
  void knowsWordsNotTheirBeginnings() {
    WordList list = WordList.of("máy bơm nước", "máy cày");
    assertThat(rank(list, "máy cày")).isPositive();
    assertThat(rank(list, "máy bơm nước")).isPositive();
    assertThat(rank(list, "máy bơm")).isZero();
    assertThat(rank(list, "cày máy")).isEqualTo(WordList.NONE);
  }

  @ParameterizedTest
  @CsvSource({"mỹ thuật, mĩ thuật", "công ti, công ty", "quí giá, quý giá", "lí lịch, lý lịch"})
  void takesSpellingsWithIAndYForTheSame(String listed, String asked) {
    assertThat(rank(WordList.of(listed), asked)).isPositive();
  }

  @Test
  void keepsYApartWhereItIsAnotherVowel() {
    assertThat(rank(WordList.of("bàn tay"), "bàn tai")).isEqualTo(WordList.NONE);
    assertThat(rank(WordList.of("thủy lợi"), "thủi lợi")).isEqualTo(WordList.NONE);
  }

  @Test
  void theListIsLargeSortedAndInLookupForm() {
    List<String> words = LexiconFile.rows("words.tsv", 2).stream().map(r -> r.get(0)).toList();
    List<String> added = LexiconFile.entries("words-added.tsv");
    assertThat(words).hasSizeGreaterThan(50_000).isSorted();
    assertThat(added).isSorted();
    Set<String> seen = new HashSet<>();
    Stream.concat(words.stream(), added.stream())
        .forEach(
            word -> {
              assertThat(Tokenizer.normalize(word)).isEqualTo(word);
              assertThat(word).matches("\\p{L}+( \\p{L}+){1,4}");
              assertThat(seen.add(word)).as("%s stands once", word).isTrue();
            });
  }
}
