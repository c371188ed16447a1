package org.vigov.extract.indicator;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vigov.learn.LinearChainModel;

/**
 * The learned parts of the extraction of indicators. Immutable; one file each in a folder.
 *
 * @param link which figures say one fact
 * @param kind result or target
 * @param slash plan or total behind a stroke
 * @param part parts of a total
 * @param what the words of the noun phrase of a figure
 * @param action the words of the verb of a figure
 * @param whatChoice one of the noun phrases that {@code what} finds
 * @param actionChoice one of the verbs that {@code action} finds
 */
public record IndicatorModel(
    LinearChainModel link,
    LinearChainModel kind,
    LinearChainModel slash,
    LinearChainModel part,
    LinearChainModel what,
    LinearChainModel action,
    LinearChainModel whatChoice,
    LinearChainModel actionChoice) {

  /** Writes the model to a folder, which is made where it is missing. */
  public void save(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder, "link", link);
    write(folder, "kind", kind);
    write(folder, "slash", slash);
    write(folder, "part", part);
    write(folder, "what", what);
    write(folder, "action", action);
    write(folder, "what-choice", whatChoice);
    write(folder, "action-choice", actionChoice);
  }

  /**
   * Reads a model from a folder.
   *
   * @throws IOException when a file is missing or is no model; its message names the file
   */
  public static IndicatorModel load(Path folder) throws IOException {
    return new IndicatorModel(
        read(folder, "link"),
        read(folder, "kind"),
        read(folder, "slash"),
        read(folder, "part"),
        read(folder, "what"),
        read(folder, "action"),
        read(folder, "what-choice"),
        read(folder, "action-choice"));
  }

  private static void write(Path folder, String name, LinearChainModel model) throws IOException {
    Path file = file(folder, name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      model.write(out);
    }
  }

  private static LinearChainModel read(Path folder, String name) throws IOException {
    Path file = file(folder, name);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return LinearChainModel.read(in);
    } catch (IOException e) {
      throw new IOException(
          "cannot read the indicator model " + file + ": " + e.getMessage() + "; train it again",
          e);
    }
  }

  private static Path file(Path folder, String name) {
    return folder.resolve(name + ".model");
  }
}
