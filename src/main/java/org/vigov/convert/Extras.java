package org.vigov.convert;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vigov.convert.MarkedText.Declaration;
import org.vigov.convert.MarkedText.Mention;
import org.vigov.model.Block;
import org.vigov.model.BlockType;

/**
 * What the formats of others have no place for, as one JSON object that they carry along: head,
 * declarations, blocks, and the attributes of mentions.
 */
final class Extras {
  static final ObjectMapper JSON = new ObjectMapper();

  private Extras() {}

  static ObjectNode of(MarkedText article) {
    ObjectNode extras = JSON.createObjectNode();
    extras.set("head", JSON.valueToTree(article.head()));
    ArrayNode declarations = extras.putArray("declarations");
    article
        .declarations()
        .forEach(
            d -> {
              ObjectNode node = declarations.addObject().put("element", d.element());
              node.set("attributes", JSON.valueToTree(d.attributes()));
            });
    ArrayNode blocks = extras.putArray("blocks");
    article.blocks().forEach(b -> blocks.add(b.type().label()));
    return extras;
  }

  /** The same with the attributes of the mentions, by span and type. */
  static ObjectNode withMentions(MarkedText article) {
    ObjectNode extras = of(article);
    ObjectNode attributes = extras.putObject("mentions");
    for (Mention m : article.mentions()) {
      attributes.set(key(m.type(), m.begin(), m.end()), JSON.valueToTree(m.attributes()));
    }
    return extras;
  }

  /** A mention with the attributes it had; none where its span or type was changed. */
  static Mention mention(JsonNode extras, String type, int begin, int end) {
    JsonNode attributes = extras.path("mentions").path(key(type, begin, end));
    return new Mention(type, begin, end, strings(attributes));
  }

  private static String key(String type, int begin, int end) {
    return begin + "-" + end + "-" + type;
  }

  /**
   * An article, with what was carried along.
   *
   * @param extras absent, or an object, as others may have made it
   */
  static MarkedText article(
      String id, String text, List<Mention> mentions, Optional<JsonNode> extras) {
    JsonNode given = extras.filter(JsonNode::isObject).orElseGet(JSON::createObjectNode);
    List<Declaration> declarations = new ArrayList<>();
    for (JsonNode d : given.path("declarations")) {
      declarations.add(new Declaration(d.path("element").asText(), strings(d.path("attributes"))));
    }
    return new MarkedText(
        id, strings(given.path("head")), declarations, text, blocks(text, given), mentions);
  }

  /** The lines, typed as they were as long as their number is the same. */
  private static List<Block> blocks(String text, JsonNode given) {
    List<Block> lines = MarkedText.lines(text);
    JsonNode types = given.path("blocks");
    if (types.size() != lines.size()) {
      return lines;
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      BlockType type = BlockType.of(types.get(i).asText());
      blocks.add(new Block(type, lines.get(i).begin(), lines.get(i).end()));
    }
    return blocks;
  }

  static Map<String, String> strings(JsonNode object) {
    return object.isObject()
        ? JSON.convertValue(object, new TypeReference<TreeMap<String, String>>() {})
        : Map.of();
  }
}
