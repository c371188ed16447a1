package org.vigov.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchSourceTest {
  @TempDir private Path folder;

  private static List<BatchItem> all(Path input) throws IOException {
    List<BatchItem> items = new ArrayList<>();
    try (BatchSource source = BatchSource.open(input)) {
      for (Optional<BatchItem> item = source.next(); item.isPresent(); item = source.next()) {
        items.add(item.get());
      }
    }
    return items;
  }

  private static String text(BatchItem item) {
    return new String(item.bytes(), StandardCharsets.UTF_8);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsATableWhateverSeparatesItsCells(String separator) throws IOException {
    String table =
        """
        id,headline,text,published
        a,"Họp, bàn","Dòng một
        dòng ""hai""\",2018-07-12

        b,,Sở họp.,
        """
            .replace(",", separator)
            .replace("Họp" + separator, "Họp,");
    List<BatchItem> items = all(file("in.csv", "\ufeff" + table));
    assertThat(items).extracting(BatchItem::failure).containsOnly("");
    assertThat(items.stream().map(BatchSourceTest::text))
        .containsExactly(
            "{\"id\":\"a\",\"headline\":\"Họp, bàn\",\"text\":\"Dòng một\\ndòng \\\"hai\\\"\","
                + "\"published\":\"2018-07-12\"}",
            "{\"id\":\"b\",\"text\":\"Sở họp.\"}");
  }

  @Test
  void reportsARowThatIsNotUtf8AndGoesOn() throws IOException {
    byte[] table = "text\nSở họp.\nS\u00f2ng\nHết.\n".getBytes(StandardCharsets.UTF_8);
    byte[] bad =
        new String(table, StandardCharsets.ISO_8859_1)
            .replace("\u00c3\u00b2", "\u00f2")
            .getBytes(StandardCharsets.ISO_8859_1);
    List<BatchItem> items = all(Files.write(folder.resolve("in.csv"), bad));
    assertThat(items).extracting(BatchItem::failure).containsExactly("", "is not UTF-8", "");
    assertThat(items.get(1).name()).endsWith("in.csv: row 2");
  }

  @Test
  void reportsATableThatBreaksOff() throws IOException {
    List<BatchItem> items = all(file("in.csv", "text\nmột\n\"hai\nba\n"));
    assertThat(items).hasSize(2);
    assertThat(items.get(1).failure()).contains("breaks off");
  }

  @Test
  void wantsColumnsItKnows() throws IOException {
    Path file = file("in.csv", "id,body\n1,a\n");
    assertThatThrownBy(() -> all(file)).hasMessageContaining("'text' or 'html'");
  }

  @Test
  void readsAnArchiveInTheOrderOfNames() throws IOException {
    Path file = folder.resolve("in.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("b.txt", "a/tin.html", "readme.pdf", "a/../../c.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    List<BatchItem> items = all(file);
    assertThat(items).extracting(BatchItem::id).containsExactly("a/../../c", "a/tin", "b");
    assertThat(items.get(2).share()).isEqualTo(1);
    assertThat(FileName.of(items.get(0).id())).doesNotContain("..", "/");
  }

  @Test
  void saysWhatIsNoArchive() throws IOException {
    Path file = file("in.zip", "no archive");
    assertThatThrownBy(() -> all(file)).hasMessageContaining("cannot be read as a .zip");
  }

  @Test
  void countsBlankLinesAndSaysHowFarItIs() throws IOException {
    List<BatchItem> items = all(file("in.jsonl", "{}\n\n{\"id\":1}"));
    assertThat(items).extracting(BatchItem::key).containsExactly("1", "3");
    assertThat(items.get(0).share()).isBetween(0.1, 0.5);
    assertThat(items.get(1).share()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b-1_2.x",
        "Sở KH&CN",
        "https://x.vn/tin?id=1",
        "/etc/x",
        "../x",
        "",
        "a//b",
        ".x"
      })
  void namesFilesHarmlesslyAndDistinctly(String id) {
    String name = FileName.of(id);
    assertThat(name)
        .matches("[\\p{L}\\p{M}\\p{N}_-][\\p{L}\\p{M}\\p{N}._/-]*")
        .doesNotContain("..");
    assertThat(FileName.of(id + "!")).isNotEqualTo(name);
    assertThat(folder.resolve(name).normalize()).startsWithRaw(folder);
  }
}
