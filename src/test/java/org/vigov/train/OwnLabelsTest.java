package org.vigov.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.corpus.CorpusChecker;
import org.vigov.corpus.CorpusException;
import org.vigov.corpus.CorpusStatistics;
import org.vigov.corpus.LabelSet;
import org.vigov.evaluate.Evaluator;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Annotation;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import org.vigov.pipeline.Annotator;
import org.vigov.pipeline.Vigov;
import org.vigov.write.OutputFormat;

/** Labels of a user's own, declared in labels.json: from the check to the annotation. */
class OwnLabelsTest {
  private static final String DECLARED =
      "{\"activities\": {\"digital_transformation\": \"Chuyển đổi số\"},"
          + " \"entities\": {\"PRODUCT\": \"Sản phẩm\"}}";
  private static final List<String> PRODUCTS =
      List.of("Tâm An", "Sao Mai", "Đại Việt", "Hồng Hà", "Bình Minh", "Lúa Vàng", "Sông Thao");
  private static final List<String> PLACES =
      List.of("chợ trung tâm", "các xã vùng cao", "bệnh viện", "trường học", "bến xe");

  @TempDir private Path folder;

  private Path corpus(boolean declared) throws IOException {
    Path corpus = folder.resolve("corpus");
    for (int i = 0; i < 40; i++) {
      String split = i < 32 ? "train" : "dev";
      Path articles = Files.createDirectories(corpus.resolve("articles").resolve(split));
      Files.writeString(articles.resolve("a" + i + ".xml"), article("a" + i, i));
    }
    if (declared) {
      Files.writeString(corpus.resolve(LabelSet.FILE), DECLARED);
    }
    return corpus;
  }

  private static String article(String id, int i) {
    String product = PRODUCTS.get(i % PRODUCTS.size());
    String place = PLACES.get(i % PLACES.size());
    String body =
        i % 2 == 0
            ? "<p>Đơn vị đưa <product>phần mềm %s</product> vào số hóa hồ sơ tại %s.</p><p>Chuyển đổi số giúp dân tra cứu trên mạng.</p>"
                .formatted(product, place)
            : "<p>Cán bộ kiểm định cân đồng hồ và cột đo xăng dầu tại %s.</p><p>Phương tiện đo đạt yêu cầu được dán tem.</p>"
                .formatted(place);
    return "<article id=\"%s\"><activities><activity type=\"%s\"/></activities><body>%s</body></article>"
        .formatted(id, i % 2 == 0 ? "digital_transformation" : "metrology", body);
  }

  @Test
  void areLearnedWithoutAChangeOfCode() throws IOException {
    Path corpus = corpus(true);
    assertThat(new CorpusChecker().check(corpus.resolve("articles/train")).faults()).isEmpty();
    assertThat(CorpusStatistics.table(CorpusStatistics.splits(corpus)))
        .contains("activity digital_transformation", "entity PRODUCT");

    ModelFolder models = models();
    ModelTrainer trainer = new ModelTrainer(new TrainingData(corpus, corpus, models), "0", "-");
    for (Stage stage : List.of(Stage.NER, Stage.ACTIVITIES)) {
      trainer.train(stage, Optional.empty(), models.stage(stage.label()), (done, of) -> {});
    }
    Vigov vigov = Vigov.load(models);
    Evaluator scores =
        new CorpusEvaluation(vigov).evaluate(List.of(corpus.resolve("articles/dev")));
    assertThat(scores.scores().markdown()).contains("| PRODUCT |", "| digital_transformation |");
    assertThat(scores.scores().get("Entities, strict", "PRODUCT").f1()).isGreaterThan(0.9);

    String text = "Sở đưa phần mềm Hướng Dương vào số hóa hồ sơ. Chuyển đổi số giúp dân tra cứu.";
    Annotation annotation =
        vigov
            .service()
            .annotate(
                vigov.reader().read(text.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, "x"),
                Annotator.all());
    assertThat(annotation.entities())
        .anySatisfy(
            e -> {
              assertThat(e.type()).isEqualTo("PRODUCT");
              assertThat(e.text()).isEqualTo("phần mềm Hướng Dương");
            });
    assertThat(OutputFormat.JSON.writer().write(annotation))
        .contains("\"PRODUCT\"", "\"digital_transformation\"");
    String xml = OutputFormat.XML.writer().write(annotation);
    Path file = corpus.resolve("articles/train/x.xml");
    assertThat(new CorpusChecker().faults(xml, file)).isEmpty();
    assertThat(new AnnotatedXmlReader(LabelSet.near(corpus)).parse(xml, file).entities())
        .extracting("type")
        .contains("PRODUCT");
  }

  /** The stages that are not trained here are those of the project. */
  private ModelFolder models() throws IOException {
    Path models = folder.resolve("models");
    for (Stage stage : Stage.values()) {
      Path from = Fixtures.project("models").resolve(stage.label());
      Path to = Files.createDirectories(models.resolve(stage.label()));
      try (Stream<Path> files = Files.list(from)) {
        for (Path file : files.toList()) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
    return new ModelFolder(models);
  }

  @Test
  void mustBeDeclared() throws IOException {
    Path corpus = corpus(false);
    String activity = "unknown activity 'digital_transformation'; declare it under \"activities\"";
    String entity = "unknown entity type 'PRODUCT'; declare it under \"entities\"";
    assertThat(new CorpusChecker().check(corpus.resolve("articles")).faults())
        .anySatisfy(fault -> assertThat(fault).contains(activity, "in corpus/labels.json"))
        .anySatisfy(fault -> assertThat(fault).contains(entity, "phần mềm Tâm An"));
    ModelFolder models = new ModelFolder(folder.resolve("models"));
    ModelTrainer trainer = new ModelTrainer(new TrainingData(corpus, corpus, models), "0", "-");
    assertThatThrownBy(
            () -> trainer.train(Stage.NER, Optional.empty(), models.stage("ner"), (d, of) -> {}))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("a0.xml:1: " + activity);
    assertThat(models.stage("ner")).doesNotExist();
  }
}
