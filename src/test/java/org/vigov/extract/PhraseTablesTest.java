package org.vigov.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.extract.Phrases.Row;
import org.vigov.extract.date.DateFinder;
import org.vigov.extract.date.DateResolver;
import org.vigov.extract.document.DocumentExtractor;
import org.vigov.extract.document.DocumentFinder;
import org.vigov.extract.number.Figure;
import org.vigov.extract.number.FigureFinder;
import org.vigov.extract.number.Numbers;
import org.vigov.extract.place.PlaceLinker;
import org.vigov.extract.standard.StandardFinder;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Analysis;
import org.vigov.model.DocumentReference;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.model.Place;
import org.vigov.text.PhraseKey;

/** What is found in, and read out of, the phrases of the tables among the test resources. */
class PhraseTablesTest {
  private static final DateFinder DATES = new DateFinder();
  private static final DocumentFinder DOCUMENTS = new DocumentFinder();
  private static final StandardFinder STANDARDS = new StandardFinder();
  private static final FigureFinder FIGURES = new FigureFinder(new Numbers());
  private static final PlaceLinker PLACES = new PlaceLinker();
  private static final Provinces PROVINCES = Provinces.load();

  private static final int LEAST = 400;
  private static final int LEAST_NEGATIVE = 150;

  static Stream<Row> dates() {
    return Phrases.of("dates");
  }

  static Stream<Row> documents() {
    return Phrases.of("documents");
  }

  static Stream<Row> standards() {
    return Phrases.of("standards");
  }

  static Stream<Row> figures() {
    return Phrases.of("figures");
  }

  static Stream<Row> places() {
    return Phrases.of("places");
  }

  @ParameterizedTest
  @MethodSource("dates")
  void findsAndValuesDates(Row row) {
    assertThat(row.marked(DATES.find(Sentences.of(row.phrase())))).isEqualTo(row.phrase());
    Analysis analysis = analysis(row, Labels.DATE, Optional.of(LocalDate.of(2019, 5, 14)));
    Entity date = analysis.entities().get(0);
    assertThat(new DateResolver().value(date, analysis)).isEqualTo(row.columns().get(0));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void findsAndReadsDocuments(Row row) {
    assertThat(row.marked(DOCUMENTS.find(Sentences.of(row.phrase())))).isEqualTo(row.phrase());
    DocumentReference document =
        new DocumentExtractor().extract(analysis(row, Labels.DOCUMENT, Optional.empty())).get(0);
    assertThat(document.kind().map(PhraseKey::of)).isEqualTo(row.column(0).map(PhraseKey::of));
    assertThat(document.number()).isEqualTo(row.column(1));
    assertThat(document.issuer()).isEqualTo(row.column(2));
    assertThat(document.date()).isEqualTo(row.column(3));
  }

  @ParameterizedTest
  @MethodSource("standards")
  void findsStandards(Row row) {
    assertThat(row.marked(STANDARDS.find(Sentences.of(row.phrase())))).isEqualTo(row.phrase());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void readsFigures(Row row) {
    Figure figure = new Numbers().parse(row.phrase()).orElseThrow();
    assertThat(figure.value()).isEqualByComparingTo(new BigDecimal(row.columns().get(0)));
    assertThat(plain(figure.max())).isEqualTo(row.column(1));
    assertThat(plain(figure.over())).isEqualTo(row.column(2));
    assertThat(figure.unit()).isEqualTo(row.column(3));
  }

  private static Optional<String> plain(Optional<BigDecimal> number) {
    return number.map(value -> value.stripTrailingZeros().toPlainString());
  }

  @ParameterizedTest
  @MethodSource("places")
  void linksPlaces(Row row) {
    List<Entity> linked =
        PLACES.link(
            analysis(row, Labels.LOCATION, Optional.empty()),
            row.column(0).flatMap(PROVINCES::byName),
            row.column(1).map(YearMonth::parse));
    Optional<Place> place = linked.get(0).place();
    assertThat(place.map(Place::level)).isEqualTo(row.column(2));
    assertThat(place.map(Place::name)).isEqualTo(row.column(3));
    assertThat(place.map(Place::code)).isEqualTo(row.column(4));
  }

  static Stream<Row> notDates() {
    return Phrases.of("not-dates");
  }

  @ParameterizedTest
  @MethodSource("notDates")
  void sparesWhatIsNoDate(Row row) {
    assertThat(row.marked(DATES.find(Sentences.of(row.phrase())))).isEqualTo(row.phrase());
  }

  static Stream<Row> notDocuments() {
    return Phrases.of("not-documents");
  }

  @ParameterizedTest
  @MethodSource("notDocuments")
  void sparesWhatIsNoDocument(Row row) {
    assertThat(row.marked(DOCUMENTS.find(Sentences.of(row.phrase())))).isEqualTo(row.phrase());
  }

  static Stream<Row> notStandards() {
    return Phrases.of("not-standards");
  }

  @ParameterizedTest
  @MethodSource("notStandards")
  void sparesWhatIsNoStandard(Row row) {
    assertThat(row.marked(STANDARDS.find(Sentences.of(row.phrase())))).isEqualTo(row.phrase());
  }

  static Stream<Row> notFigures() {
    return Phrases.of("not-figures");
  }

  @ParameterizedTest
  @MethodSource("notFigures")
  void sparesWhatIsNoFigure(Row row) {
    assertThat(row.marked(FIGURES.find(Sentences.of(row.phrase())))).isEqualTo(row.phrase());
  }

  private static Analysis analysis(Row row, String type, Optional<LocalDate> published) {
    return new Analysis(
        Sentences.article(Sentences.plain(row.phrase()), published),
        List.of(Sentences.of(row.phrase())),
        row.entities(type));
  }

  @Test
  void phrasesDifferInFormFromEachOtherAndFromTheCorpus() throws IOException {
    assertThat(phrases(Phrases.POSITIVE)).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(phrases(Phrases.NEGATIVE)).hasSizeGreaterThanOrEqualTo(LEAST_NEGATIVE);
    assertThat(Stream.of(Phrases.POSITIVE, Phrases.NEGATIVE).flatMap(t -> phrases(t).stream()))
        .doesNotHaveDuplicates();
    StringBuilder corpus = new StringBuilder();
    new AnnotatedXmlReader()
        .readAll(Fixtures.project("corpus/articles"))
        .forEach(article -> corpus.append(article.article().text()).append('\n'));
    String all = corpus.toString();
    assertThat(Stream.concat(Phrases.POSITIVE.stream(), Phrases.NEGATIVE.stream()))
        .flatMap(
            table ->
                Phrases.of(table).map(row -> row.phrase().replaceAll("[|{}<>\\[\\]]", "")).toList())
        .filteredOn(phrase -> phrase.split(" ").length > 3)
        .noneMatch(all::contains);
  }

  private static List<String> phrases(List<String> tables) {
    return tables.stream().flatMap(Phrases::of).map(row -> row.phrase() + row.columns()).toList();
  }
}
