package org.vigov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Annotation;

/** Runs the commands of the README by the entry point of scripts/vigov. */
class MainTest {
  private static final String ARTICLE =
      """
      Kiểm tra đo lường tại chợ Quế

      Sáng 12/7/2018, Thanh tra Sở KH&CN tỉnh Hà Nam kiểm tra 24 quầy hàng tại chợ Quế, phát hiện 03 cân không đạt.
      """;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private record Outcome(int exit, String out, String err) {}

  private static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Outcome(exit, out.toString(), err.toString());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void annotatesFilesAsOneObjectALine() throws IOException {
    Path a = file("a.txt", ARTICLE);
    Path b = file("b.txt", ARTICLE);
    Outcome outcome = run("annotate", "--format", "json", a.toString(), b.toString());
    assertThat(outcome.exit()).isZero();
    String[] lines = outcome.out().split("\n");
    assertThat(lines).hasSize(2);
    JsonNode first = JSON.readTree(lines[0]);
    assertThat(first.get("id").asText()).isEqualTo("a");
    assertThat(first.get("text").asText()).isEqualTo(ARTICLE);
  }

  @Test
  void annotatedXmlIsAnArticleOfTheCorpus() throws IOException {
    Outcome outcome = run("annotate", "--format", "xml", file("a.txt", ARTICLE).toString());
    Annotation again = new AnnotatedXmlReader().parse(outcome.out(), Path.of("a.xml"));
    assertThat(again.indicators()).hasSize(2);
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.xml"), outcome.out());
    assertThat(run("corpus", "check", corpus.toString()).out()).contains("1 articles, 0 faults");
  }

  @Test
  void goesOnBehindABadFileAndNamesIt() throws IOException {
    Path good = file("good.txt", ARTICLE);
    Path bad = file("bad.txt", "12 34");
    Outcome outcome = run("annotate", bad.toString(), good.toString());
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).contains("bad.txt").contains("letter");
    assertThat(outcome.out().lines()).hasSize(1);
  }

  @Test
  void tellsWrongUsage() throws IOException {
    String file = file("a.txt", ARTICLE).toString();
    assertThat(run("annotate", "--format", "yaml", file).exit()).isEqualTo(2);
    assertThat(run("annotate", "--annotators", "nre", file).err()).contains("known: segment, ner");
    assertThat(run("annotat").exit()).isEqualTo(2);
    assertThat(
            run("train", "ner", "--engine", "none", "--out", folder.resolve("m").toString()).err())
        .contains("known: corenlp, crf");
    assertThat(run().exit()).isEqualTo(2);
    assertThat(run("evaluate").err()).contains("name a CORPUS, or --cv, or --engines");
    assertThat(run("evaluate", "--cv", "1").err()).contains("1 folds are not possible");
    assertThat(run("evaluate", "--cv", "5", file).err()).contains("leave out " + file);
    assertThat(run("evaluate", "--engines", "svm", "--stages", "ner").err())
        .contains("'svm'")
        .contains("known: corenlp, crf");
    assertThat(run("train", "all", "--tune").exit()).isEqualTo(2);
  }

  @Test
  void annotatesAFolderAndGoesOnWhereItStopped() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), ARTICLE);
    Files.writeString(in.resolve("b.txt"), "77");
    Files.writeString(in.resolve("c.txt"), ARTICLE);
    Path out = folder.resolve("out");
    Outcome outcome = run("batch", in.toString(), "--out", out.toString(), "--workers", "2");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).contains("b.txt").contains("2 articles annotated, 1 failed");
    Path lines = out.resolve("annotations.jsonl");
    List<String> whole = Files.readAllLines(lines);
    assertThat(whole).hasSize(2);

    assertThat(run("batch", in.toString(), "--out", out.toString()).err()).contains("--resume");

    // What a kill in the middle of a line leaves behind.
    Path journal = out.resolve("journal.tsv");
    List<String> done = Files.readAllLines(journal);
    Files.writeString(
        journal, done.get(0) + "\n" + done.get(1) + "\n" + done.get(2).substring(0, 3));
    Files.delete(lines);
    Files.writeString(
        out.resolve("spool.jsonl"), whole.get(0) + "\n" + whole.get(1).substring(0, 40));
    assertThat(run("batch", in.toString(), "--out", out.toString(), "--resume").exit())
        .isEqualTo(1);
    assertThat(Files.readAllLines(lines)).isEqualTo(whole);
  }

  @Test
  void evaluatesAndWritesTheReport() throws IOException {
    Path report = folder.resolve("report.md");
    Outcome outcome =
        run(
            "evaluate",
            "--report",
            report.toString(),
            Fixtures.project("corpus/articles/dev").toString());
    assertThat(outcome.exit()).isZero();
    assertThat(Files.readString(report)).contains("### Indicators").contains("| **all** |");
  }

  @Test
  void trainsAModelAndListsModels() throws IOException {
    Path out = folder.resolve("activities");
    Outcome outcome = run("train", "activities", "--out", out.toString());
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(JSON.readTree(outcome.out()).get("stage").asText()).isEqualTo("activities");
    assertThat(out.resolve("card.json")).exists();
    assertThat(run("models").out()).contains("segmenter").contains("ner");
    assertThat(run("models", "show", "ner").out()).contains("dataHash");
  }

  @Test
  void aTrainingThatCannotBeginLeavesTheOldModel() throws IOException {
    Path out = Files.createDirectories(folder.resolve("m/ner"));
    Path old = Files.writeString(out.resolve("card.json"), "{}");
    Outcome outcome = run("train", "ner", "--engine", "vncorenlp", "--out", out.toString());
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err()).contains("VnCoreNLP is not installed");
    assertThat(old).hasContent("{}");
    assertThat(folder.resolve("m")).isDirectoryContaining(path -> path.equals(out));
  }

  @Test
  void wordsHavePartsOfSpeech() throws IOException {
    String file = file("a.txt", ARTICLE).toString();
    JsonNode json = JSON.readTree(run("annotate", file).out());
    assertThat(json.at("/sentences/1/tokens/0/pos").asText()).isNotEmpty();
    assertThat(json.at("/models/pos").asText()).startsWith("crf-");
    assertThat(run("annotate", "--format", "conllu", file).out()).contains("\tVERB\t");
    JsonNode words = JSON.readTree(run("annotate", "--annotators", "segment", file).out());
    assertThat(words.at("/sentences/1/tokens/0").has("pos")).isFalse();
  }

  @Test
  void checksTheCorpus() {
    Outcome outcome = run("corpus", "check");
    assertThat(outcome.out()).endsWith(" articles, 0 faults\n");
    assertThat(run("corpus", "stats").out()).contains("indicators");
  }
}
