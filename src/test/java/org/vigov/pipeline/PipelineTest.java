package org.vigov.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.vigov.Fixtures;
import org.vigov.Service;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.ingest.IngestException;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Annotation;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.model.Indicator;
import org.vigov.write.JsonWriter;

class PipelineTest {
  private static Annotation annotate(String text) {
    return Service.VIGOV
        .service()
        .annotate(
            Service.VIGOV
                .reader()
                .read(text.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, "x"),
            Annotator.all());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Sở KH&CN ",
            "đồng chí Lê Văn Ba, ",
            "Giám đốc ",
            "88/156 cột đo ",
            "(đạt 56,4% KH) ",
            "ngày 21/7/2017",
            "\n",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "ho\u0300a ",
            "🙂",
            "./. ",
            "(",
            "”",
            "Kế hoạch số 40-KH/TU ",
            "từ 5 đến 10 tỷ đồng ",
            "trong đó ",
            "Ủy ban nhân dân ",
            "%",
            "- ");
    Arbitrary<String> mixed = pieces.list().ofMaxSize(30).map(list -> String.join("", list));
    return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMaxLength(60));
  }

  /** The contract: the text is the input in NFC, and every mention is what its offsets say. */
  @Property(tries = 500)
  void offsetsHoldForAnyText(@ForAll("texts") String raw) {
    Annotation a;
    try {
      a = annotate(raw);
    } catch (IngestException e) {
      return; // refused with a reason, which the tests of the reader look at
    }
    String text = a.article().text();
    assertThat(text).isEqualTo(Normalizer.normalize(raw, Normalizer.Form.NFC));
    int last = 0;
    for (Entity e : a.entities()) {
      assertThat(text.substring(e.begin(), e.end())).isEqualTo(e.text());
      assertThat(e.begin()).isGreaterThanOrEqualTo(last);
      last = e.end();
    }
    a.sentences().stream()
        .flatMap(s -> s.words().stream())
        .forEach(w -> assertThat(text.substring(w.begin(), w.end())).isEqualTo(w.text()));
    a.indicators().forEach(i -> assertThat(text.substring(i.begin(), i.end())).isEqualTo(i.text()));
    a.documents().forEach(d -> assertThat(text.substring(d.begin(), d.end())).isEqualTo(d.text()));
  }

  @Test
  void manyThreadsGiveTheSameBytesAsOne() throws Exception {
    List<Annotation> gold =
        new AnnotatedXmlReader().readAll(Fixtures.project("corpus/articles/dev"));
    List<String> texts = gold.stream().map(g -> g.article().text()).toList();
    JsonWriter writer = new JsonWriter();
    List<String> alone = texts.stream().map(text -> writer.write(annotate(text))).toList();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> jobs = new ArrayList<>();
      texts.forEach(text -> jobs.add(() -> writer.write(annotate(text))));
      List<Future<String>> together = pool.invokeAll(jobs);
      for (int i = 0; i < alone.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void readsAReportAsAnAnalystWould() {
    Annotation a =
        annotate(
            """
            Sơ kết công tác khoa học và công nghệ 6 tháng đầu năm 2018

            Sáng ngày 12/7/2018, Sở KH&CN tỉnh Hà Nam tổ chức hội nghị sơ kết. Đồng chí Vũ Đình Lộc, Giám đốc Sở chủ trì hội nghị.

            6 tháng đầu năm, Sở đã kiểm định 310/450 phương tiện đo (đạt 68,9% KH) và thanh tra 24 cơ sở.
            """);
    assertThat(a.province().orElseThrow().name()).isEqualTo("Hà Nam");
    assertThat(a.officials().get(0).name()).isEqualTo("Vũ Đình Lộc");
    assertThat(a.officials().get(0).roles()).contains("chair");
    Indicator first = a.indicators().get(0);
    assertThat(first.figures().value()).isEqualByComparingTo("310");
    assertThat(first.figures().plan().orElseThrow()).isEqualByComparingTo("450");
    assertThat(first.figures().percent().orElseThrow()).isEqualByComparingTo("68.9");
    assertThat(first.kind()).isEqualTo("result");
    assertThat(a.activities()).extracting("type").contains("conference", "metrology");
  }

  @Test
  void boilerplateYieldsNoEntities() {
    for (String text : List.of("000", "001", "002")) {
      String raw = read(text);
      Annotation a = annotate(raw);
      for (Block block : a.article().blocks()) {
        if (block.type() == BlockType.BOILERPLATE) {
          assertThat(a.entities()).noneMatch(block::covers);
        }
      }
    }
  }

  private static String read(String id) {
    try {
      return Files.readString(Fixtures.shared("annotation/articles/" + id + ".txt"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
