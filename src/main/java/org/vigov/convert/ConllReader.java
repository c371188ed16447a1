package org.vigov.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.convert.MarkedText.Mention;
import org.vigov.text.Characters;

/** Reads one article in columns. */
final class ConllReader {
  private record Tagged(int begin, int end, String tag) {}

  private final List<String> lines;
  private final StringBuilder text = new StringBuilder();
  private final List<Tagged> tokens = new ArrayList<>();
  private Optional<String> given = Optional.empty();
  private Optional<JsonNode> extras = Optional.empty();

  ConllReader(String content) {
    this.lines = content.lines().toList();
  }

  MarkedText article(String id) throws JsonProcessingException {
    int number = 0;
    boolean begun = false;
    for (String line : lines) {
      number++;
      if (line.startsWith(Conll.TEXT)) {
        given = Optional.of(Extras.JSON.readTree(line.substring(Conll.TEXT.length())).asText());
      } else if (line.startsWith(Conll.EXTRAS)) {
        extras = Optional.of(Extras.JSON.readTree(line.substring(Conll.EXTRAS.length())));
      } else if (line.isBlank()) {
        begun = false;
      } else if (!line.startsWith("# ")) {
        token(line, number, begun);
        begun = true;
      }
    }
    return Extras.article(id, given.orElse(text.toString()), mentions(), extras);
  }

  /** Form first, tag last, whatever lies between; separated by tabs, or else by spaces. */
  private void token(String line, int number, boolean begun) {
    String[] cells = line.strip().split(line.indexOf('\t') < 0 ? " +" : "\t+");
    String tag = cells[cells.length - 1];
    if (cells.length < 2 || !tag.matches("O|[BI]-\\S+")) {
      throw new ConversionException(
          "line " + number + ": wanted a token and O, B-… or I-…: " + line);
    }
    if (given.isPresent()) {
      int from = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
      int begin = given.get().indexOf(cells[0], from);
      if (begin < 0 || !isGap(given.get().substring(from, begin))) {
        throw new ConversionException(
            "line " + number + ": the token '" + cells[0] + "' is not next in the text");
      }
      tokens.add(new Tagged(begin, begin + cells[0].length(), tag));
      return;
    }
    if (text.length() > 0) {
      text.append(begun ? ' ' : '\n');
    }
    tokens.add(new Tagged(text.length(), text.length() + cells[0].length(), tag));
    text.append(cells[0]);
  }

  /** What tokenizers pass over. */
  private static boolean isGap(String between) {
    return between.codePoints().allMatch(c -> Characters.isSpace(c) || Characters.isInvisible(c));
  }

  /** An I- that continues nothing begins a mention, as taggers that write IOB1 mean it. */
  private List<Mention> mentions() {
    JsonNode known = extras.orElseGet(Extras.JSON::createObjectNode);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String tag = tokens.get(i).tag();
      if (tag.equals("O")) {
        continue;
      }
      String type = tag.substring(2);
      int begin = tokens.get(i).begin();
      while (i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("I-" + type)) {
        i++;
      }
      mentions.add(Extras.mention(known, type, begin, tokens.get(i).end()));
    }
    return mentions;
  }
}
