package org.vigov.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AdministrativeUnitsTest {
  private final List<AdministrativeUnit> units = AdministrativeUnits.load().all();

  @Test
  void thereWere63ProvincesAndAre34() {
    assertThat(units).filteredOn(u -> u.within().isEmpty() && u.former()).hasSize(63);
    assertThat(units).filteredOn(u -> u.within().isEmpty() && !u.former()).hasSize(34);
  }

  @Test
  void everyUnitLiesWithinOneOfItsTime() {
    Set<String> codes = units.stream().map(u -> u.former() + u.code()).collect(Collectors.toSet());
    assertThat(units)
        .allSatisfy(
            u -> assertThat(u.within().map(code -> u.former() + code).stream()).isSubsetOf(codes));
  }

  @Test
  void successorsAreUnitsOfToday() {
    Set<String> today =
        units.stream()
            .filter(u -> !u.former())
            .map(AdministrativeUnit::code)
            .collect(Collectors.toSet());
    assertThat(units).allSatisfy(u -> assertThat(u.successors()).isSubsetOf(today));
    assertThat(units)
        .filteredOn(u -> u.former() && u.name().equals("Bắc Kạn") && u.level().equals("tỉnh"))
        .singleElement()
        .satisfies(u -> assertThat(u.successors()).containsExactly("19"));
  }

  @Test
  void numbersAreNoNames() {
    assertThat(AdministrativeUnits.load().names())
        .contains("Trấn Yên", "Côn Đảo")
        .doesNotContain("12");
  }
}
