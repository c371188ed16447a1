package org.vigov.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigov.models.ModelCard;

/** What the service says of itself: whether it lives, whether it is ready, with which models. */
final class StatusHandlers {
  private static final String JSON = "application/json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Readiness readiness;

  StatusHandlers(Readiness readiness) {
    this.readiness = readiness;
  }

  void live(Context ctx) throws JsonProcessingException {
    json(ctx, Map.of("status", "live"));
  }

  void ready(Context ctx) throws JsonProcessingException {
    readiness.require();
    json(ctx, Map.of("status", "ready"));
  }

  /**
   * {@code {"ner":{"label":"…", …}, …}}: the cards by stage, each with the label that annotations
   * name it by.
   */
  void models(Context ctx) throws JsonProcessingException {
    Query.requireNone(ctx);
    Negotiation.output(ctx, List.of(JSON));
    Map<String, ObjectNode> cards = new TreeMap<>();
    readiness.require().models().forEach((stage, card) -> cards.put(stage, withLabel(card)));
    json(ctx, cards);
  }

  private static ObjectNode withLabel(ModelCard card) {
    ObjectNode labelled = MAPPER.createObjectNode().put("label", card.label());
    labelled.setAll((ObjectNode) MAPPER.valueToTree(card));
    return labelled;
  }

  private static void json(Context ctx, Object body) throws JsonProcessingException {
    ctx.contentType(JSON).result(MAPPER.writeValueAsBytes(body));
  }
}
