package org.vigov.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.train.TrainingRun;
import org.vigov.train.TrainingRuns;

/** The calls below {@code /v1/training-runs}: start, watch, cancel, promote. */
final class TrainingHandlers {
  static final String PATH = "/v1/training-runs";
  private static final String JSON = "application/json";
  private static final String STAGE = "stage";
  private static final String ENGINE = "engine";
  private static final int LARGEST = 1 << 12;
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final TrainingRuns runs;
  private final WriteGuard guard;
  private final HttpSettings settings;

  TrainingHandlers(TrainingRuns runs, WriteGuard guard, HttpSettings settings) {
    this.runs = runs;
    this.guard = guard;
    this.settings = settings;
  }

  void register(Routes routes) {
    routes.post(PATH, this::start);
    routes.get(PATH, this::list);
    routes.get(PATH + "/{id}", this::one);
    routes.post(PATH + "/{id}/cancel", this::cancel);
    routes.post(PATH + "/{id}/promote", this::promote);
  }

  private void start(Context ctx) throws IOException {
    guard.require(ctx);
    Query.requireNone(ctx);
    Negotiation.input(ctx, List.of(JSON));
    Negotiation.output(ctx, List.of(JSON));
    JsonNode order = order(Body.read(ctx, LARGEST, settings.times().body()));
    String stage =
        text(order, STAGE)
            .orElseThrow(
                () -> ProblemException.of(400, "'stage' is missing; name a stage, or 'all'"));
    TrainingRun run = runs.start(stage, text(order, ENGINE));
    ctx.header("Location", PATH + "/" + run.id());
    ctx.status(202);
    json(ctx, run);
  }

  private static JsonNode order(byte[] body) throws IOException {
    JsonNode order;
    try {
      order = MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      throw ProblemException.of(400, "malformed JSON: " + e.getOriginalMessage(), e);
    }
    if (!order.isObject()) {
      throw ProblemException.of(400, "send an object such as {\"stage\": \"ner\"}");
    }
    for (String name : (Iterable<String>) order::fieldNames) {
      if (!name.equals(STAGE) && !name.equals(ENGINE)) {
        throw ProblemException.of(400, "unknown field '" + name + "'; known: stage, engine");
      }
    }
    return order;
  }

  private static Optional<String> text(JsonNode order, String name) {
    if (!order.has(name)) {
      return Optional.empty();
    }
    if (!order.get(name).isTextual()) {
      throw ProblemException.of(400, "'" + name + "' is no text; give a name in quotes");
    }
    return Optional.of(order.get(name).asText());
  }

  private void list(Context ctx) throws JsonProcessingException {
    requirePlain(ctx);
    json(ctx, Map.of("runs", runs.list()));
  }

  private void one(Context ctx) throws JsonProcessingException {
    requirePlain(ctx);
    json(ctx, runs.get(ctx.pathParam("id")));
  }

  private void cancel(Context ctx) throws IOException {
    guard.require(ctx);
    requirePlain(ctx);
    TrainingRun run = runs.cancel(ctx.pathParam("id"));
    ctx.status(202);
    json(ctx, run);
  }

  private void promote(Context ctx) throws IOException {
    guard.require(ctx);
    requirePlain(ctx);
    json(ctx, runs.promote(ctx.pathParam("id")));
  }

  private static void requirePlain(Context ctx) {
    Query.requireNone(ctx);
    Negotiation.output(ctx, List.of(JSON));
  }

  private static void json(Context ctx, Object body) throws JsonProcessingException {
    ctx.contentType(JSON).result(MAPPER.writeValueAsBytes(body));
  }
}
