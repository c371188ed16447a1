package org.vigov.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the trained models: one folder a stage, each with its card. */
public record ModelFolder(Path root) {
  /** The name of the file of a card. */
  public static final String CARD = "card.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public Path stage(String stage) {
    return root.resolve(stage);
  }

  /** Whether a stage has a model. */
  public boolean has(String stage) {
    return Files.exists(stage(stage).resolve(CARD));
  }

  /**
   * The card of a stage's model.
   *
   * @throws IOException when there is none, saying how to get one
   */
  public ModelCard card(String stage) throws IOException {
    Path file = stage(stage).resolve(CARD);
    if (!Files.exists(file)) {
      throw new IOException(
          "no model for the stage '"
              + stage
              + "': "
              + file
              + " is missing; name another folder with --models, or run vigov train "
              + stage);
    }
    return JSON.readValue(file.toFile(), ModelCard.class);
  }

  /** The cards of all stages that have a model, in the order of their names. */
  public List<ModelCard> cards() throws IOException {
    if (!Files.isDirectory(root)) {
      throw new IOException("no model folder " + root + "; name one with --models");
    }
    List<ModelCard> cards = new ArrayList<>();
    try (Stream<Path> stages = Files.list(root)) {
      for (Path stage : stages.sorted().toList()) {
        String name = stage.getFileName().toString();
        if (has(name)) {
          cards.add(card(name));
        }
      }
    }
    return cards;
  }

  /** Writes a card into a model's own folder. */
  public static void writeCard(Path folder, ModelCard card) throws IOException {
    Files.writeString(folder.resolve(CARD), json(card) + "\n", StandardCharsets.UTF_8);
  }

  /** A card as indented JSON. */
  public static String json(ModelCard card) throws IOException {
    return JSON.writeValueAsString(card);
  }
}
