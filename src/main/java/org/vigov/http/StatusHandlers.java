package org.vigov.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.models.ModelCard;

/** What the service says of itself: whether it lives, whether it is ready, with which models. */
final class StatusHandlers {
  private static final Logger LOG = LoggerFactory.getLogger(StatusHandlers.class);
  private static final String JSON = "application/json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Readiness readiness;
  private final Metrics metrics;
  private final WriteGuard guard;

  StatusHandlers(Readiness readiness, Metrics metrics, WriteGuard guard) {
    this.readiness = readiness;
    this.metrics = metrics;
    this.guard = guard;
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
    cards(ctx);
  }

  /**
   * Loads the models anew; requests under way end with the old ones.
   *
   * @throws ProblemException 409 when they cannot be loaded
   */
  void reload(Context ctx) throws JsonProcessingException {
    guard.require(ctx);
    Query.requireNone(ctx);
    readiness.require();
    try {
      readiness.backend().reload();
    } catch (IOException | RuntimeException e) {
      LOG.error("request {}: reload failed", RequestId.of(ctx.res()), e);
      throw ProblemException.of(
          409, "the models could not be loaded, those in service stay; the log says why", e);
    }
    cards(ctx);
  }

  /** Prometheus text format. */
  void metrics(Context ctx) {
    ctx.contentType(Metrics.MEDIA_TYPE).result(metrics.scrape().getBytes(StandardCharsets.UTF_8));
  }

  private void cards(Context ctx) throws JsonProcessingException {
    Map<String, ObjectNode> cards = new TreeMap<>();
    readiness
        .require()
        .service()
        .models()
        .forEach((stage, card) -> cards.put(stage, withLabel(card)));
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
