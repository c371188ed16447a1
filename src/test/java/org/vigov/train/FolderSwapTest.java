package org.vigov.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSwapTest {
  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void folderThatIsThere() throws IOException {
    target = Files.createDirectory(folder.resolve("ner"));
    Files.writeString(target.resolve("model"), "old");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesAsAWhole() throws IOException {
    FolderSwap swap = FolderSwap.into(target);
    Files.writeString(swap.draft().resolve("model"), "new");
    assertThat(target.resolve("model")).hasContent("old");
    swap.commit();
    assertThat(target.resolve("model")).hasContent("new");
    assertThat(names()).containsExactly("ner");
  }

  @Test
  void leavesASwapUnderWayAlone() throws IOException {
    FolderSwap first = FolderSwap.into(target);
    Files.writeString(first.draft().resolve("model"), "first");
    FolderSwap second = FolderSwap.into(target);
    Files.writeString(second.draft().resolve("model"), "second");
    second.commit();
    assertThat(target.resolve("model")).hasContent("second");
    first.commit();
    assertThat(target.resolve("model")).hasContent("first");
    assertThat(names()).containsExactly("ner");
  }

  /** As when the program was killed before the end, and between the two moves at the end. */
  @Test
  void mendsWhatAKilledProgramLeft() throws IOException {
    Files.createDirectory(folder.resolve(".ner-draft-1"));
    Files.createFile(folder.resolve(".ner-draft-1-lock"));
    Files.createDirectory(folder.resolve(".other-draft-1"));
    FolderSwap.recover(target);
    assertThat(names()).containsExactly(".other-draft-1", "ner");

    Files.move(target, folder.resolve(".ner-draft-2-old"));
    Files.createDirectory(folder.resolve(".ner-draft-2"));
    Files.createFile(folder.resolve(".ner-draft-2-lock"));
    FolderSwap.into(target).discard();
    assertThat(target.resolve("model")).hasContent("old");
    assertThat(names()).containsExactly(".other-draft-1", "ner");
  }
}
