package org.vigov.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigov.Service;

/** Batches with the shipped models: whole, stopped and gone on with, by few and many. */
class BatchOutputTest {
  private static final String WHAT = "models\tinput";
  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void write() throws IOException {
    List<String> lines =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    "{\"id\":\"bài "
                        + i
                        + "\",\"published\":\"2018-07-13\",\"text\":\"Sáng 12/7, đồng chí Lò Văn Inh, Phó"
                        + " Giám đốc Sở KH&CN tỉnh Lai Châu chủ trì họp. Đã kiểm định "
                        + (412 + i)
                        + "/600 cân đồng hồ lò xo (đạt 68,7% kế hoạch).\"}")
            .toList();
    input = Files.write(folder.resolve("in.jsonl"), lines);
  }

  /** Annotates; after so many articles it is stopped as by a kill. */
  private void run(Path out, BatchFormat format, int workers, boolean resume, int stopAfter)
      throws IOException {
    int[] written = {0};
    try (BatchSource source = BatchSource.open(input);
        BatchOutput output = BatchOutput.open(out, format, WHAT, resume)) {
      new BatchRunner(Service.VIGOV, format, workers)
          .run(
              () -> {
                Optional<BatchItem> item = source.next();
                while (item.isPresent() && output.isDone(item.get())) {
                  item = source.next();
                }
                return item;
              },
              result -> {
                if (written[0]++ == stopAfter) {
                  throw new IOException("killed");
                }
                assertThat(output.write(result).failure()).isEmpty();
              });
      output.finish();
    }
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(out)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String content =
            file.toString().endsWith(".xlsx")
                ? cells(file)
                : Files.readString(file, StandardCharsets.ISO_8859_1);
        files.put(out.relativize(file).toString(), content);
      }
    }
    return files;
  }

  /** The sheets of a workbook; beside them it has the time of its making. */
  private static String cells(Path file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry :
          zip.stream().filter(e -> e.getName().matches(".*(sheet|Strings).*")).toList()) {
        all.append(entry.getName());
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return org.jsoup.parser.Parser.unescapeEntities(all.toString(), false);
  }

  @ParameterizedTest
  @EnumSource(BatchFormat.class)
  void givesTheSameByOneWorkerByManyAndAfterAStop(BatchFormat format) throws IOException {
    run(folder.resolve("one"), format, 1, false, -1);
    Map<String, String> one = files(folder.resolve("one"));
    run(folder.resolve("four"), format, 4, false, -1);
    assertThat(files(folder.resolve("four"))).isEqualTo(one);

    Path stopped = folder.resolve("stopped");
    assertThatThrownBy(() -> run(stopped, format, 2, false, 3)).hasMessage("killed");
    assertThat(stopped.resolve("annotations.jsonl")).doesNotExist();
    assertThat(stopped.resolve("indicators." + format.label())).doesNotExist();
    run(stopped, format, 2, true, -1);
    assertThat(files(stopped)).isEqualTo(one);
    run(stopped, format, 2, true, -1);
    assertThat(files(stopped)).isEqualTo(one);
  }

  /** Wherever a kill cuts the journal and the spool, what is there at the end is the same. */
  @Test
  void losesNothingAndRepeatsNothingWhereverItIsCut() throws IOException {
    Path whole = folder.resolve("whole");
    run(whole, BatchFormat.JSON, 2, false, -1);
    byte[] expected = Files.readAllBytes(whole.resolve("annotations.jsonl"));
    byte[] journal = Files.readAllBytes(whole.resolve("journal.tsv"));
    for (int cut = 0; cut <= journal.length; cut += 17) {
      for (int lost : new int[] {0, 5000, expected.length}) {
        Path out = Files.createDirectory(folder.resolve("cut-" + cut + "-" + lost));
        Files.write(out.resolve("journal.tsv"), java.util.Arrays.copyOf(journal, cut));
        Files.write(
            out.resolve("spool.jsonl"),
            java.util.Arrays.copyOf(expected, Math.max(0, expected.length - lost)));
        run(out, BatchFormat.JSON, 2, true, -1);
        assertThat(Files.readAllBytes(out.resolve("annotations.jsonl"))).isEqualTo(expected);
      }
    }
  }

  @Test
  void goesOnOnlyWithTheSameBatch() throws IOException {
    Path out = folder.resolve("out");
    run(out, BatchFormat.JSON, 1, false, -1);
    assertThatThrownBy(() -> BatchOutput.open(out, BatchFormat.JSON, WHAT, false))
        .hasMessageContaining("--resume");
    assertThatThrownBy(() -> BatchOutput.open(out, BatchFormat.XML, WHAT, true))
        .hasMessageContaining("another batch");
    assertThatThrownBy(() -> BatchOutput.open(out, BatchFormat.JSON, "others", true))
        .hasMessageContaining("others");
    try (BatchOutput first = BatchOutput.open(out, BatchFormat.JSON, WHAT, true)) {
      assertThat(first.doneBefore()).isEqualTo(6);
      assertThatThrownBy(() -> BatchOutput.open(out, BatchFormat.JSON, WHAT, true))
          .hasMessageContaining("another batch is at work");
    }
  }

  @Test
  void refusesASecondArticleOfTheSameIdWhereItWouldReplaceTheFirst() throws IOException {
    Files.writeString(
        input, "{\"id\":\"a\",\"text\":\"Sở họp.\"}\n{\"id\":\"a\",\"text\":\"Hội nghị.\"}\n");
    assertThatThrownBy(() -> run(folder.resolve("out"), BatchFormat.XML, 1, false, -1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("is that of another article");
  }

  @Test
  void makesTables() throws IOException {
    Path csv = folder.resolve("csv");
    run(csv, BatchFormat.CSV, 2, false, -1);
    List<String> indicators = Files.readAllLines(csv.resolve("indicators.csv"));
    assertThat(indicators).hasSize(7);
    assertThat(indicators.get(0))
        .startsWith("article,published,province,id,kind,action,what,value");
    assertThat(indicators.get(1))
        .startsWith("\"bài 0\",2018-07-13,\"Lai Châu\",q1,result,\"kiểm định\"")
        .contains(",412,,600,,68.7,");
    assertThat(Files.readAllLines(csv.resolve("officials.csv")).get(1))
        .contains("Lò Văn Inh", "Phó Giám đốc");
    assertThat(csv.resolve("activities.csv")).exists();

    Path parquet = folder.resolve("parquet");
    run(parquet, BatchFormat.PARQUET, 2, false, -1);
    List<Map<String, Object>> rows = rows(parquet.resolve("indicators.parquet"));
    assertThat(rows).hasSize(6);
    assertThat(rows.get(5))
        .containsEntry("article", "bài 5")
        .containsEntry("value", 417.0)
        .containsEntry("percent", 68.7)
        .containsEntry("consistent", false);
    assertThat(rows(parquet.resolve("officials.parquet")).get(0))
        .containsEntry("name", "Lò Văn Inh");

    Path xlsx = folder.resolve("xlsx");
    run(xlsx, BatchFormat.XLSX, 2, false, -1);
    assertThat(cells(xlsx.resolve("tables.xlsx"))).contains("Lò Văn Inh", "<v>68.7</v>");
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<Map<String, Object>> rows(Path file) throws IOException {
    return (List) new CarpetReader<>(file.toFile(), Map.class).toList();
  }
}
