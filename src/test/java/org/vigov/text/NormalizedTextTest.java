package org.vigov.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> marks =
        Arbitraries.strings()
            .withChars("aeoêơưyAĐ \u0300\u0301\u0303\u0309\u0323\u031b\u1100\u1161\u11a8\u200b")
            .ofMaxLength(30);
    return Arbitraries.oneOf(marks, Arbitraries.strings().ofMaxLength(30));
  }

  @Property
  void isTheNormalFormOfTheWhole(@ForAll("texts") String raw) {
    assertThat(NormalizedText.of(raw).text()).isEqualTo(Normalizer.normalize(raw, Form.NFC));
  }

  @Property
  void mapsEveryOffsetForwardInOrder(@ForAll("texts") String raw) {
    NormalizedText normalized = NormalizedText.of(raw);
    int last = 0;
    for (int i = 0; i <= normalized.text().length(); i++) {
      int original = normalized.offsets().toOriginal(i);
      assertThat(original).isBetween(last, raw.length());
      last = original;
    }
    assertThat(last).isEqualTo(raw.length());
  }

  @Test
  void findsTheWayBackFromAComposedSyllable() {
    NormalizedText normalized = NormalizedText.of("Tie\u0302\u0301ng Vie\u0323\u0302t");
    assertThat(normalized.text()).isEqualTo("Tiếng Việt");
    assertThat(normalized.offsets().toOriginal(3)).isEqualTo(5);
    assertThat(normalized.offsets().toOriginal(6)).isEqualTo(8);
  }
}
