package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Province;
import org.vigov.models.ModelFolder;

/**
 * The training split cut into folds for cross-validation: all articles of a province, and their
 * segmented sentences, are in the same fold, so that none of its names is known from training; the
 * treebank, which has no provinces, is cut into consecutive parts.
 */
final class Folds {
  private static final Pattern PROVINCE_AND_YEAR = Pattern.compile("(.+?)-\\d{4}-.*");

  private final TrainingData data;
  private final int count;
  private final Map<String, Integer> folds;

  /**
   * @param folds by article and by province
   */
  private Folds(TrainingData data, int count, Map<String, Integer> folds) {
    this.data = data;
    this.count = count;
    this.folds = folds;
  }

  /**
   * Cuts the training split.
   *
   * @throws IllegalArgumentException when there are fewer provinces than folds
   */
  static Folds of(TrainingData data, int count) throws IOException {
    Map<String, List<String>> byProvince = byProvince(data.articles(TrainingData.TRAIN));
    if (count < 2 || count > byProvince.size()) {
      throw new IllegalArgumentException(
          "%d folds are not possible: wanted at least 2 and at most as many as the training split has provinces, %d"
              .formatted(count, byProvince.size()));
    }
    // The largest province first, each to the fold with the fewest articles: nearly equal folds.
    List<String> provinces = new ArrayList<>(byProvince.keySet());
    provinces.sort(Comparator.comparing(province -> -byProvince.get(province).size()));
    int[] sizes = new int[count];
    Map<String, Integer> folds = new HashMap<>();
    for (String province : provinces) {
      int least = smallest(sizes);
      sizes[least] += byProvince.get(province).size();
      folds.put(province, least);
      byProvince.get(province).forEach(article -> folds.put(article, least));
    }
    return new Folds(data, count, folds);
  }

  private static Map<String, List<String>> byProvince(Path articles) throws IOException {
    Map<String, List<String>> byProvince = new TreeMap<>();
    for (Path file : Folders.files(TrainingData.require(articles))) {
      String name = named(file);
      String province = name.isEmpty() ? written(file) : name;
      byProvince.computeIfAbsent(province, p -> new ArrayList<>()).add(stem(file));
    }
    return byProvince;
  }

  private static int smallest(int[] sizes) {
    return IntStream.range(0, sizes.length)
        .boxed()
        .min(Comparator.comparing(fold -> sizes[fold]))
        .orElseThrow();
  }

  /** The province that an article's file is named after, as {@code an-giang-2008-…}; or empty. */
  private static String named(Path file) {
    Matcher matcher = PROVINCE_AND_YEAR.matcher(stem(file));
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static String written(Path file) throws IOException {
    return new AnnotatedXmlReader().read(file).province().map(Province::name).orElse(stem(file));
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  int count() {
    return count;
  }

  /** The fold of a file; segmented sentences go with their article, or else with its province. */
  private int fold(Path file) {
    return folds.getOrDefault(stem(file), folds.getOrDefault(named(file), 0));
  }

  /**
   * Lays out a corpus and a treebank whose training splits are all folds but one, and whose
   * development splits are that one.
   *
   * @param folder that does not exist yet
   * @param models that the stages of this fold build on
   */
  TrainingData write(int fold, Path folder, ModelFolder models) throws IOException {
    TrainingData held = new TrainingData(folder, folder.resolve("treebank"), models);
    split(data.articles(TrainingData.TRAIN), fold, held::articles);
    if (Files.isDirectory(data.segmentation(TrainingData.TRAIN))) {
      split(data.segmentation(TrainingData.TRAIN), fold, held::segmentation);
    }
    if (Files.exists(data.treebankTrain())) {
      treebank(fold, held);
    }
    return held;
  }

  private void split(Path from, int fold, Function<String, Path> to) throws IOException {
    Files.createDirectories(to.apply(TrainingData.TRAIN));
    Files.createDirectories(to.apply(TrainingData.DEV));
    for (Path file : Folders.files(from)) {
      Path folder = to.apply(fold(file) == fold ? TrainingData.DEV : TrainingData.TRAIN);
      Files.copy(file, folder.resolve(file.getFileName()));
    }
  }

  private void treebank(int fold, TrainingData held) throws IOException {
    String[] sentences = Files.readString(data.treebankTrain()).strip().split("\n{2,}");
    StringBuilder train = new StringBuilder();
    StringBuilder dev = new StringBuilder();
    for (int i = 0; i < sentences.length; i++) {
      boolean out = (int) ((long) i * count / sentences.length) == fold;
      (out ? dev : train).append(sentences[i]).append("\n\n");
    }
    Files.createDirectories(held.treebank());
    Files.writeString(held.treebankTrain(), train);
    Files.writeString(held.treebankDev(), dev);
  }
}
