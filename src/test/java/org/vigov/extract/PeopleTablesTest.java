package org.vigov.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigov.Fixtures;
import org.vigov.extract.Phrases.Row;
import org.vigov.extract.official.OfficialExtractor;
import org.vigov.extract.official.OfficialModel;
import org.vigov.extract.organization.OrganizationExtractor;
import org.vigov.extract.organization.OrganizationHeads;
import org.vigov.model.Analysis;
import org.vigov.model.Official;
import org.vigov.model.Organization;
import org.vigov.model.Position;
import org.vigov.model.Province;

/** Offices, roles and bodies of the phrase tables among the test resources. */
class PeopleTablesTest {
  private static final OfficialExtractor OFFICIALS = officials();
  private static final OrganizationExtractor BODIES = new OrganizationExtractor();
  private static final OrganizationHeads HEADS = new OrganizationHeads();
  private static final Optional<Province> HA_GIANG = Optional.of(new Province("Hà Giang", "VN-03"));

  private static OfficialExtractor officials() {
    try {
      return new OfficialExtractor(OfficialModel.load(Fixtures.project("models/officials")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Official> officials(Row row) {
    Analysis analysis = Articles.paragraph(row.phrase());
    return OFFICIALS.extract(analysis, BODIES.extract(analysis, Optional.empty())).officials();
  }

  private static String positions(Row row) {
    return officials(row).stream()
        .flatMap(official -> official.positions().stream().map(p -> position(official, p)))
        .collect(Collectors.joining("; "));
  }

  private static String position(Official official, Position position) {
    String body = position.organization().map(name -> " @ " + name).orElse("");
    return official.name() + ": " + position.title() + body;
  }

  static Stream<Row> offices() {
    return Phrases.of("positions");
  }

  @ParameterizedTest
  @MethodSource("offices")
  void linksOfficesToHoldersAndBodies(Row row) {
    assertThat(positions(row)).isEqualTo(row.columns().get(0));
  }

  static Stream<Row> notPositions() {
    return Phrases.of("not-positions");
  }

  @ParameterizedTest
  @MethodSource("notPositions")
  void sparesPersonsWithoutOffices(Row row) {
    assertThat(positions(row)).isEmpty();
  }

  static Stream<Row> roles() {
    return Phrases.of("roles");
  }

  @ParameterizedTest
  @MethodSource("roles")
  void readsRoles(Row row) {
    assertThat(String.join(" ", officials(row).get(0).roles())).isEqualTo(row.columns().get(0));
  }

  static Stream<Row> notRoles() {
    return Phrases.of("not-roles");
  }

  @ParameterizedTest
  @MethodSource("notRoles")
  void sparesOfficialsWithoutRoles(Row row) {
    assertThat(officials(row)).allSatisfy(official -> assertThat(official.roles()).isEmpty());
  }

  static Stream<Row> organizations() {
    return Phrases.of("organizations");
  }

  @ParameterizedTest
  @MethodSource("organizations")
  void spellsNamesOfBodiesOut(Row row) {
    assertThat(BODIES.extract(Articles.paragraph("Nay [" + row.phrase() + "] họp."), HA_GIANG))
        .singleElement()
        .extracting(Organization::name)
        .isEqualTo(row.columns().get(0));
  }

  static Stream<Row> notOrganizations() {
    return Phrases.of("not-organizations");
  }

  @ParameterizedTest
  @MethodSource("notOrganizations")
  void sparesWhatIsNoBody(Row row) {
    assertThat(HEADS.find(Sentences.of(row.phrase()))).isEmpty();
  }
}
