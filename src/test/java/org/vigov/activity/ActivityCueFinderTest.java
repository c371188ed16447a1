package org.vigov.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigov.activity.ActivityCues.Cue;
import org.vigov.activity.ActivityCues.Place;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.lexicon.LexiconFile;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

class ActivityCueFinderTest {
  private final ActivityCueFinder finder = new ActivityCueFinder();

  @Test
  void findsCuesWithTheirPlaceAndFigureAndSparesNamesOfBodies() {
    List<Cue> cues =
        cues(
                """
            <headline>Kiểm định cân</headline>
            <p><organization ref="o1">Trung tâm Kiểm định và Đo lường</organization> dự họp;
               <quantity id="q1" kind="result" value="4" what="cột bơm">4</quantity> cột bơm, phép đo tốt.</p>
            <boilerplate>Đo lường | Kiểm định</boilerplate>
            """)
            .of("metrology")
            .stream()
            .filter(Cue::strong)
            .toList();
    assertThat(cues).extracting(Cue::term).containsExactly("kiểm định", "cột bơm", "phép đo");
    assertThat(cues).extracting(Cue::place).containsExactly(Place.HEADLINE, Place.LEAD, Place.LEAD);
    assertThat(cues).extracting(Cue::figure).containsExactly(false, true, false);
  }

  @Test
  void theLongestTermOfALabelWins() {
    assertThat(cues("<p>Đã công bố tiêu chuẩn cơ sở.</p>").of("standards_quality"))
        .extracting(Cue::term)
        .contains("tiêu chuẩn cơ sở")
        .doesNotContain("tiêu chuẩn");
  }

  @Test
  void theLexiconHasNoEntryTwice() {
    List<List<String>> rows = LexiconFile.rows("activities.tsv", 3);
    assertThat(rows.stream().map(row -> row.subList(0, 2))).doesNotHaveDuplicates();
    assertThat(rows.stream().map(row -> row.get(2))).containsOnly("strong", "weak");
  }

  private ActivityCues cues(String body) {
    Annotation article =
        new AnnotatedXmlReader()
            .parse(
                "<article id=\"x\"><org ref=\"o1\" name=\"Trung tâm\"/><body>"
                    + body
                    + "</body></article>",
                Path.of("x.xml"));
    return finder.find(new Analysis(article.article(), article.sentences(), article.entities()));
  }
}
