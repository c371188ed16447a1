package org.vigov.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vigov.convert.MarkedText.Mention;

/**
 * JSONL of doccano: {@code {"text", "label": [[begin, end, "TYPE"], …]}}, offsets in code points.
 * Other fields come back as they went in; in {@code vigov} are the attributes of mentions, by span
 * and type, so that they are found again where the span was left as it was.
 */
final class Doccano implements Interchange.Format {
  private static final String FILE = "doccano.jsonl";

  @Override
  public Map<String, String> write(List<MarkedText> articles) {
    StringBuilder out = new StringBuilder();
    for (MarkedText article : articles) {
      ObjectNode line = Extras.JSON.createObjectNode();
      line.put("name", article.id()).put("text", article.text());
      ArrayNode labels = line.putArray("label");
      for (Mention mention : article.mentions()) {
        int begin = CodePoints.of(article.text(), mention.begin());
        int end = CodePoints.of(article.text(), mention.end());
        labels.addArray().add(begin).add(end).add(mention.type());
      }
      line.set("vigov", Extras.withMentions(article));
      out.append(line).append('\n');
    }
    return Map.of(FILE, out.toString());
  }

  @Override
  public List<MarkedText> read(Map<String, String> files) {
    List<MarkedText> articles = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (name, content) -> {
              if (name.endsWith(".jsonl")) {
                int[] number = {0};
                content
                    .lines()
                    .forEach(line -> articles.add(article(name + ":" + ++number[0], line)));
              }
            });
    return articles;
  }

  private static MarkedText article(String where, String line) {
    try {
      JsonNode object = Extras.JSON.readTree(line);
      String text = object.path("text").asText();
      JsonNode extras = object.path("vigov");
      // doccano writes "label" in one export and "entities" in another, with objects for arrays.
      JsonNode labels = object.has("label") ? object.get("label") : object.path("entities");
      List<Mention> mentions = new ArrayList<>();
      for (JsonNode label : labels) {
        int begin = (label.isArray() ? label.path(0) : label.path("start_offset")).asInt();
        int end = (label.isArray() ? label.path(1) : label.path("end_offset")).asInt();
        String type = (label.isArray() ? label.path(2) : label.path("label")).asText();
        mentions.add(
            Extras.mention(
                extras, type, CodePoints.toUnit(text, begin), CodePoints.toUnit(text, end)));
      }
      String id = object.path("name").asText(where.replaceAll("[^\\p{L}\\p{N}]+", "-"));
      return Extras.article(id, text, mentions, Optional.of(extras));
    } catch (JsonProcessingException | IllegalArgumentException | ConversionException e) {
      throw new ConversionException(where + ": " + e.getMessage(), e);
    }
  }
}
