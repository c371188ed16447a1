package org.vigov.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.convert.MarkedText.Mention;

/**
 * brat standoff: {@code X.txt} and {@code X.ann}, offsets in code points. The attributes of a
 * mention are its note, in JSON; what is said of the article is in {@code X.json} beside them.
 */
final class Brat implements Interchange.Format {
  @Override
  public Map<String, String> write(List<MarkedText> articles) {
    Map<String, String> files = new LinkedHashMap<>();
    for (MarkedText article : articles) {
      files.put(article.id() + ".txt", article.text());
      files.put(article.id() + ".ann", annotation(article));
      files.put(article.id() + ".json", Extras.of(article) + "\n");
    }
    return files;
  }

  private static String annotation(MarkedText article) {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (Mention mention : article.mentions()) {
      number++;
      out.append('T').append(number).append('\t').append(mention.type()).append(' ');
      out.append(CodePoints.of(article.text(), mention.begin())).append(' ');
      out.append(CodePoints.of(article.text(), mention.end())).append('\t');
      out.append(article.surface(mention)).append('\n');
      if (!mention.attributes().isEmpty()) {
        out.append('#').append(number).append("\tAnnotatorNotes T").append(number).append('\t');
        out.append(Extras.JSON.valueToTree(mention.attributes()).toString()).append('\n');
      }
    }
    return out.toString();
  }

  @Override
  public List<MarkedText> read(Map<String, String> files) {
    List<MarkedText> articles = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".ann")) {
            articles.add(article(name.substring(0, name.length() - ".ann".length()), files));
          }
        });
    return articles;
  }

  private static MarkedText article(String stem, Map<String, String> files) {
    if (!files.containsKey(stem + ".txt")) {
      throw new ConversionException(stem + ".ann has no text beside it; wanted " + stem + ".txt");
    }
    try {
      String text = files.get(stem + ".txt");
      List<Mention> mentions = mentions(text, files.get(stem + ".ann"));
      Optional<JsonNode> extras = Optional.empty();
      if (files.containsKey(stem + ".json")) {
        extras = Optional.of(Extras.JSON.readTree(files.get(stem + ".json")));
      }
      return Extras.article(stem, text, mentions, extras);
    } catch (JsonProcessingException | IllegalArgumentException | ConversionException e) {
      throw new ConversionException(stem + ".ann: " + e.getMessage(), e);
    }
  }

  /** Text-bound annotations and their notes; relations and events mean nothing here. */
  private static List<Mention> mentions(String text, String annotation)
      throws JsonProcessingException {
    Map<String, Map<String, String>> notes = new HashMap<>();
    for (String line : annotation.lines().toList()) {
      String[] cells = line.split("\t", 3);
      if (line.startsWith("#") && cells.length == 3 && cells[2].startsWith("{")) {
        String of = cells[1].substring(cells[1].indexOf(' ') + 1);
        notes.put(of, Extras.strings(Extras.JSON.readTree(cells[2])));
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (String line : annotation.lines().filter(l -> l.startsWith("T")).toList()) {
      String[] cells = line.split("\t", 3);
      String[] place = cells.length < 2 ? new String[0] : cells[1].split(" ");
      if (place.length != 3 || cells[1].contains(";")) {
        throw new ConversionException("wanted 'T1 TYPE begin end', in one piece, but is: " + line);
      }
      mentions.add(
          new Mention(
              place[0],
              CodePoints.toUnit(text, Integer.parseInt(place[1])),
              CodePoints.toUnit(text, Integer.parseInt(place[2])),
              notes.getOrDefault(cells[0], Map.of())));
    }
    return mentions;
  }
}
