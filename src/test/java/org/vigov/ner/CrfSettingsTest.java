package org.vigov.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CrfSettingsTest {
  @Test
  void whatIsInUseIsTheFirstChoice() {
    CrfSettings.choices()
        .forEach(
            (name, values) ->
                assertThat(CrfSettings.DEFAULT.card()).containsEntry(name, values.get(0)));
  }

  @Test
  void changesWhatIsNamed() {
    CrfSettings changed = CrfSettings.DEFAULT.with(Map.of("rate", "0.4"));

    assertThat(changed.rate()).isEqualTo(0.4f);
    assertThat(changed.epochs()).isEqualTo(CrfSettings.DEFAULT.epochs());
    assertThat(changed.card()).containsEntry("rate", "0.4");
  }
}
