package org.vigov.batch.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CarpetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.Fixtures;
import org.vigov.cli.Main;

/** Batches on a Spark of this process, against {@code vigov batch} over the same articles. */
@Timeout(400)
class SparkBatchTest {
  @TempDir private Path folder;

  /** What is looked at of a result. */
  record Result(String key, String id, String published, String annotation, String error) {}

  record Article(String id, String headline, String text, String published) {}

  private static Article article(int i) {
    String text =
        "Sáng "
            + (i + 1)
            + "/7, đồng chí Lò Văn Inh, Phó Giám đốc Sở KH&CN tỉnh Lai Châu chủ trì họp. Đã kiểm định "
            + (412 + i)
            + "/600 cân đồng hồ lò xo (đạt 68,7% kế hoạch).\n";
    return new Article("bài " + i, "Họp, bàn", text, "2018-0" + (1 + i % 9) + "-13");
  }

  private static SparkBatch.Summary run(Path input, DataFormat format, Path out)
      throws IOException {
    String models = Fixtures.project("models").toString();
    return SparkBatch.run(
        new SparkBatch.Options(
            input.toString(), format, out.toString(), models, Optional.of("local[2]")));
  }

  /** The lines that vigov batch makes of the same. */
  private List<String> batch(Path input, String name) throws IOException {
    Path out = folder.resolve("batch-" + name);
    StringWriter err = new StringWriter();
    PrintWriter to = new PrintWriter(err, true);
    Main.run(to, to, "batch", input.toString(), "--out", out.toString());
    return Files.readAllLines(out.resolve("annotations.jsonl")).stream().sorted().toList();
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> walk = Files.walk(below)) {
      return walk.filter(file -> file.toString().endsWith(".parquet"))
          .filter(file -> !file.toString().contains("_temporary"))
          .sorted()
          .toList();
    }
  }

  private static List<Result> results(Path out) throws IOException {
    List<Result> all = new ArrayList<>();
    for (Path file : files(out.resolve("annotations"))) {
      List<Result> inFile = new CarpetReader<>(file.toFile(), Result.class).toList();
      String month = file.getParent().getParent().getFileName().toString();
      assertThat(inFile)
          .allMatch(
              r -> r.published() == null || month.equals("month=" + r.published().substring(0, 7)));
      all.addAll(inFile);
    }
    assertThat(all.stream().map(Result::key)).doesNotHaveDuplicates();
    return all;
  }

  private static List<String> annotations(Path out) throws IOException {
    return results(out).stream().map(Result::annotation).filter(a -> a != null).sorted().toList();
  }

  private Path articles(int from, int to) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in/năm 2018"));
    for (int i = from; i < to; i++) {
      String text = article(i).text().repeat(10);
      Files.writeString(
          input.resolve("bài " + i + (i % 2 == 0 ? ".txt" : ".HTML")),
          i % 2 == 0 ? text : "<p>" + text + "</p>");
    }
    return folder.resolve("in");
  }

  @Test
  void goesOnAfterAStopAndWithNewArticles() throws Exception {
    Path input = articles(0, 40);
    Files.write(input.resolve("bad.txt"), "S\u00f2 họp".getBytes(StandardCharsets.UTF_16));
    Files.writeString(input.resolve("empty.json"), "");
    Files.writeString(input.resolve("readme.pdf"), "no article");
    Path out = folder.resolve("out");

    CompletableFuture<SparkBatch.Summary> stopped =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return run(input, DataFormat.TEXT, out);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    Path spool = out.resolve("spool");
    while (!Files.exists(spool) || files(spool).isEmpty()) {
      assertThat(stopped).as("it ended before it could be stopped").isNotDone();
      Thread.sleep(2);
    }
    SparkContext.getOrCreate().cancelAllJobs();
    assertThatThrownBy(stopped::get).hasMessageContaining("cancelled");
    assertThat(files(spool)).hasSizeBetween(1, 7);
    assertThat(out.resolve("annotations")).doesNotExist();
    final List<Path> kept = files(spool);

    articles(40, 43);
    assertThat(run(input, DataFormat.TEXT, out)).isEqualTo(new SparkBatch.Summary(43, 2));
    assertThat(kept).noneMatch(Files::exists);
    assertThat(annotations(out)).isEqualTo(batch(input, "text"));
    assertThat(
            results(out).stream()
                .filter(r -> r.error() != null)
                .map(r -> r.id() + ": " + r.error()))
        .satisfiesExactlyInAnyOrder(
            bad -> assertThat(bad).startsWith("bad: "),
            empty -> assertThat(empty).startsWith("empty: "));

    // As after a kill between the last two steps: what lies in its place still lies in the spool.
    Files.createDirectories(spool);
    Path twice = files(out.resolve("annotations")).get(0);
    Files.copy(twice, spool.resolve(twice.getFileName()));
    assertThat(run(input, DataFormat.TEXT, out)).isEqualTo(new SparkBatch.Summary(43, 2));
    assertThat(annotations(out)).isEqualTo(batch(input, "again"));
    assertThat(spool).doesNotExist();
    assertThat(table(out.resolve("indicators"))).isEqualTo(batchTable(input, "indicators"));
    assertThat(table(out.resolve("officials"))).isEqualTo(batchTable(input, "officials"));
  }

  private static List<String> table(Path place) throws IOException {
    List<String> rows = new ArrayList<>();
    for (Path file : Files.isDirectory(place) ? files(place) : List.of(place)) {
      for (Object row : new CarpetReader<>(file.toFile(), Map.class)) {
        rows.add(new java.util.TreeMap<Object, Object>((Map<?, ?>) row).toString());
      }
    }
    return rows.stream().sorted().toList();
  }

  private List<String> batchTable(Path input, String name) throws IOException {
    Path out = folder.resolve("tables");
    if (!Files.exists(out)) {
      PrintWriter to = new PrintWriter(new StringWriter());
      Main.run(to, to, "batch", input.toString(), "--out", out.toString(), "--format", "parquet");
    }
    return table(out.resolve(name + ".parquet"));
  }

  @Test
  void readsLinesTablesAndColumnsAlike() throws IOException {
    List<Article> articles = IntStream.range(0, 5).mapToObj(SparkBatchTest::article).toList();
    List<String> lines = new ArrayList<>(articles.stream().map(SparkBatchTest::json).toList());
    Path good = Files.write(folder.resolve("good.jsonl"), lines);
    List<String> expected = batch(good, "jsonl");
    assertThat(expected).hasSize(5);

    lines.add("");
    lines.add(lines.get(0));
    lines.add("{\"id\":\"x\",\"body\":\"Sở họp.\"}");
    Path jsonl =
        Files.write(Files.createDirectory(folder.resolve("jsonl")).resolve("a.jsonl"), lines);
    Path out = folder.resolve("out-jsonl");
    assertThat(run(jsonl.getParent(), DataFormat.JSONL, out))
        .isEqualTo(new SparkBatch.Summary(5, 1));
    assertThat(annotations(out)).isEqualTo(expected);
    assertThat(results(out)).anyMatch(r -> r.error() != null && r.error().contains("'body'"));

    Path csv = folder.resolve("in.csv");
    Files.writeString(csv, "\ufeffid;headline;text;published\r\n");
    for (Article a : articles) {
      String row =
          "%s;\"%s\";\"%s\";%s\r\n".formatted(a.id(), a.headline(), a.text(), a.published());
      Files.writeString(csv, row, java.nio.file.StandardOpenOption.APPEND);
    }
    Files.write(
        csv,
        "y;;S\u00f2;\r\n".getBytes(StandardCharsets.ISO_8859_1),
        java.nio.file.StandardOpenOption.APPEND);
    Files.writeString(csv, "z;;\"Sở họp.\"\r\n", java.nio.file.StandardOpenOption.APPEND);
    out = folder.resolve("out-csv");
    assertThat(run(csv, DataFormat.ofPath(csv.toString()), out))
        .isEqualTo(new SparkBatch.Summary(5, 2));
    assertThat(annotations(out)).isEqualTo(expected);
    assertThat(results(out).stream().map(Result::error))
        .contains("is not UTF-8", "has not the 4 cells of its table");

    Path parquet = folder.resolve("in.parquet");
    try (OutputStream file = Files.newOutputStream(parquet);
        CarpetWriter<Article> writer = new CarpetWriter<>(file, Article.class)) {
      writer.write(articles);
    }
    out = folder.resolve("out-parquet");
    assertThat(run(parquet, DataFormat.PARQUET, out)).isEqualTo(new SparkBatch.Summary(5, 0));
    assertThat(annotations(out)).isEqualTo(expected);
  }

  private static String json(Article a) {
    return "{\"id\":\"%s\",\"headline\":\"%s\",\"text\":\"%s\",\"published\":\"%s\"}"
        .formatted(a.id(), a.headline(), a.text().replace("\n", "\\n"), a.published());
  }

  @Test
  void refusesWhatIsNotAsItShouldBe() throws IOException {
    Path input = articles(0, 1);
    Path out = Files.createDirectory(folder.resolve("other"));
    Files.writeString(out.resolve("letter.txt"), "Kính gửi");
    assertThatThrownBy(() -> run(input, DataFormat.TEXT, out))
        .hasMessageContaining("holds other things");
    assertThatThrownBy(() -> run(folder.resolve("none"), DataFormat.TEXT, out))
        .hasMessageContaining("no such file or folder");
    Files.delete(out.resolve("letter.txt"));
    Files.writeString(out.resolve("_about.tsv"), "vigov spark-batch\tner=other\n");
    assertThatThrownBy(() -> run(input, DataFormat.TEXT, out))
        .hasMessageContaining("another batch: vigov spark-batch ner=other; this one is");
  }
}
