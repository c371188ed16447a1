package org.vigov.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.Fixtures;
import org.vigov.models.ModelFolder;

class FoldsTest {
  private static final ModelFolder MODELS = new ModelFolder(Path.of("none"));

  @TempDir private Path folder;

  private static List<String> names(Path path) throws IOException {
    return Folders.files(path).stream().map(file -> file.getFileName().toString()).toList();
  }

  private TrainingData whole() {
    return new TrainingData(Fixtures.project("corpus"), folder.resolve("none"), MODELS);
  }

  @Test
  void everyArticleIsHeldOutOnceAndNoProvinceIsSplit() throws IOException {
    TrainingData data = whole();
    Folds folds = Folds.of(data, 5);
    List<String> heldOut = new ArrayList<>();
    Map<String, Integer> foldOfProvince = new HashMap<>();
    int share = names(data.articles("train")).size() / 5;
    for (int fold = 0; fold < 5; fold++) {
      TrainingData part = folds.write(fold, folder.resolve("fold" + fold), MODELS);
      List<String> held = names(part.articles("dev"));
      assertThat(held)
          .hasSizeBetween(share - 6, share + 6)
          .doesNotContainAnyElementsOf(names(part.articles("train")));
      heldOut.addAll(held);
      List<String> provinces = new ArrayList<>(held);
      provinces.addAll(names(part.segmentation("dev")));
      for (String name : provinces) {
        String province = name.replaceFirst("-\\d{4}-.*", "");
        assertThat(foldOfProvince.merge(province, fold, Integer::min)).as(name).isEqualTo(fold);
      }
    }
    assertThat(heldOut).containsExactlyInAnyOrderElementsOf(names(data.articles("train")));
  }

  @Test
  void anArticleThatIsNotNamedAfterItsProvinceGoesWithIt() throws IOException {
    Path train = Files.createDirectories(folder.resolve("articles/train"));
    for (String name : List.of("mot", "hai", "ba", "bon")) {
      String province = name.equals("mot") || name.equals("ba") ? "Hà Nam" : "Lai Châu";
      Files.writeString(
          train.resolve(name + ".xml"),
          "<article id=\"%s\" province=\"%s\"><body><p>Một.</p></body></article>"
              .formatted(name, province));
    }
    TrainingData data = new TrainingData(folder, folder.resolve("none"), MODELS);
    TrainingData part = Folds.of(data, 2).write(0, folder.resolve("fold"), MODELS);
    assertThat(names(part.articles("dev")))
        .isIn(List.of("ba.xml", "mot.xml"), List.of("bon.xml", "hai.xml"));
    assertThatThrownBy(() -> Folds.of(data, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 folds")
        .hasMessageContaining("provinces, 2");
  }

  @Test
  void theTreebankIsCutIntoConsecutiveParts() throws IOException {
    Path treebank = Files.createDirectories(folder.resolve("treebank"));
    StringBuilder sentences = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      sentences.append("1\tcâu").append(i).append("\t_\tX\t_\t_\t_\t_\t_\t_\n\n");
    }
    Files.writeString(treebank.resolve("vi_vtb-ud-train.conllu"), sentences);
    TrainingData data = new TrainingData(Fixtures.project("corpus"), treebank, MODELS);
    TrainingData part = Folds.of(data, 5).write(1, folder.resolve("fold"), MODELS);
    assertThat(Files.readString(part.treebankDev()))
        .contains("câu2", "câu3")
        .doesNotContain("câu4");
    assertThat(Files.readString(part.treebankTrain()))
        .contains("câu1", "câu4")
        .doesNotContain("câu2");
  }
}
