package org.vigov.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The annotated articles of a corpus folder, read and saved one by one. Safe to share between
 * threads; saves are checked and written whole or not at all.
 */
public final class ArticleStore {
  /** The splits, that of new articles first. */
  public static final List<String> SPLITS = List.of("train", "dev");

  private static final String EXTENSION = ".xml";
  private static final int TAG_BYTES = 16;
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{0,119}");

  private final Path articles;
  private final CorpusChecker checker = new CorpusChecker();

  /**
   * @param corpus holds {@code articles/train} and {@code articles/dev}
   */
  public ArticleStore(Path corpus) {
    articles = corpus.resolve("articles");
  }

  /** Where an article is. */
  public record Item(String id, String split) {}

  /**
   * An article as it is stored.
   *
   * @param tag changes whenever the bytes do
   */
  public record Stored(Item item, byte[] xml, String tag) {}

  /** All articles, the training split first, each split in the order of ids. */
  public List<Item> list() throws IOException {
    List<Item> items = new ArrayList<>();
    for (String split : SPLITS) {
      Path folder = articles.resolve(split);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(EXTENSION))
              .sorted()
              .forEach(
                  name ->
                      items.add(
                          new Item(name.substring(0, name.length() - EXTENSION.length()), split)));
        }
      }
    }
    return items;
  }

  /** The article with an id; empty when there is none. */
  public Optional<Stored> find(String id) throws IOException {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    for (String split : SPLITS) {
      Path file = file(id, split);
      if (Files.isRegularFile(file)) {
        byte[] xml = Files.readAllBytes(file);
        return Optional.of(new Stored(new Item(id, split), xml, tag(xml)));
      }
    }
    return Optional.empty();
  }

  /**
   * What is wrong with an article; nothing when it may be saved.
   *
   * @param item that it is to be
   */
  public List<String> faults(Item item, byte[] xml) throws IOException {
    if (!ID.matcher(item.id()).matches()) {
      return List.of(
          "the id '" + item.id() + "' must be made of letters, digits, '.', '_' and '-'");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
      String folder = articles.resolve(item.split()) + "/";
      return checker.faults(text, file(item.id(), item.split())).stream()
          .map(fault -> fault.replace(folder, ""))
          .toList();
    } catch (CharacterCodingException e) {
      return List.of("it is not UTF-8; save it as UTF-8");
    }
  }

  /**
   * Saves an article that has no faults, if nobody else has done so in the meantime.
   *
   * @param before the tag of what is to be replaced; empty when it is to be a new one
   * @return what is stored now; empty, and nothing saved, when {@code before} is not what there is
   */
  public synchronized Optional<Stored> save(Item item, byte[] xml, Optional<String> before)
      throws IOException {
    if (!find(item.id()).map(Stored::tag).equals(before)) {
      return Optional.empty();
    }
    Path file = file(item.id(), item.split());
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
    try {
      Files.write(draft, xml);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    return Optional.of(new Stored(item, xml.clone(), tag(xml)));
  }

  private Path file(String id, String split) {
    return articles.resolve(split).resolve(id + EXTENSION);
  }

  private static String tag(byte[] xml) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(xml);
      return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
