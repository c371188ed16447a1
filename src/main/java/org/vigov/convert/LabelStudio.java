package org.vigov.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.convert.MarkedText.Mention;

/**
 * Tasks of Label Studio: {@code data.text}, and an annotation whose results are labels named {@code
 * label} of the text named {@code text}. Offsets are code points; files of versions that counted
 * UTF-16 code units are told by the text that stands with each result.
 */
final class LabelStudio implements Interchange.Format {
  private static final String FILE = "label-studio.json";

  @Override
  public Map<String, String> write(List<MarkedText> articles) {
    ArrayNode tasks = Extras.JSON.createArrayNode();
    articles.forEach(article -> task(tasks.addObject(), article));
    return Map.of(FILE, tasks.toPrettyString() + "\n");
  }

  private static void task(ObjectNode task, MarkedText article) {
    ObjectNode data = task.putObject("data");
    data.put("id", article.id()).put("text", article.text());
    data.set("vigov", Extras.of(article));
    ArrayNode results = task.putArray("annotations").addObject().putArray("result");
    int number = 0;
    for (Mention mention : article.mentions()) {
      ObjectNode result = results.addObject();
      result.put("id", "e" + ++number).put("type", "labels");
      result.put("from_name", "label").put("to_name", "text");
      ObjectNode value = result.putObject("value");
      value.put("start", CodePoints.of(article.text(), mention.begin()));
      value.put("end", CodePoints.of(article.text(), mention.end()));
      value.put("text", article.surface(mention));
      value.putArray("labels").add(mention.type());
      if (!mention.attributes().isEmpty()) {
        result.putObject("meta").set("vigov", Extras.JSON.valueToTree(mention.attributes()));
      }
    }
  }

  @Override
  public List<MarkedText> read(Map<String, String> files) {
    List<MarkedText> articles = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".json")) {
            read(name, content, articles);
          }
        });
    return articles;
  }

  private static void read(String name, String content, List<MarkedText> articles) {
    try {
      JsonNode tasks = Extras.JSON.readTree(content);
      if (!tasks.isArray()) {
        throw new ConversionException("wanted an array of tasks");
      }
      int number = 0;
      for (JsonNode task : tasks) {
        articles.add(article(task, "task-" + ++number));
      }
    } catch (JsonProcessingException | IllegalArgumentException | ConversionException e) {
      throw new ConversionException(name + ": " + e.getMessage(), e);
    }
  }

  private static MarkedText article(JsonNode task, String otherwise) {
    JsonNode data = task.path("data");
    String text = data.path("text").asText();
    JsonNode results = task.path("annotations").path(0).path("result");
    boolean units = !fits(text, results, true) && fits(text, results, false);
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode result : results) {
      if (result.path("type").asText().equals("labels")) {
        JsonNode value = result.path("value");
        mentions.add(
            new Mention(
                value.path("labels").path(0).asText(),
                unit(text, value.path("start").asInt(), units),
                unit(text, value.path("end").asInt(), units),
                Extras.strings(result.path("meta").path("vigov"))));
      }
    }
    String id = data.path("id").asText(otherwise);
    return Extras.article(id, text, mentions, Optional.of(data.path("vigov")));
  }

  private static int unit(String text, int offset, boolean units) {
    return units ? offset : CodePoints.toUnit(text, offset);
  }

  /** Whether the texts that stand with the results are where the offsets say. */
  private static boolean fits(String text, JsonNode results, boolean codePoints) {
    for (JsonNode result : results) {
      JsonNode value = result.path("value");
      int begin = value.path("start").asInt();
      if (value.has("text")) {
        int at = codePoints ? CodePoints.toUnit(text, begin) : begin;
        if (!text.startsWith(value.path("text").asText(), at)) {
          return false;
        }
      }
    }
    return true;
  }
}
