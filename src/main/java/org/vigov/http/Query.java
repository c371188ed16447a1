package org.vigov.http;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vigov.pipeline.Annotator;

/** The query of a request, in which every parameter must be known. */
final class Query {
  private static final String ANNOTATORS = "annotators";
  private static final String EXPLAIN = "explain";

  private Query() {}

  /** Refuses any parameter. */
  static void requireNone(Context ctx) {
    Map<String, String> values = parse(ctx);
    if (!values.isEmpty()) {
      String name = values.keySet().iterator().next();
      throw ProblemException.of(400, "unknown parameter '" + name + "'; this call takes none");
    }
  }

  /**
   * The value of the one parameter there may be.
   *
   * @param values that it may have
   */
  static Optional<String> only(Context ctx, String name, List<String> values) {
    Map<String, String> given = parse(ctx);
    for (String other : given.keySet()) {
      if (!other.equals(name)) {
        throw ProblemException.of(400, "unknown parameter '" + other + "'; known: " + name);
      }
    }
    Optional<String> value = Optional.ofNullable(given.get(name));
    if (value.filter(v -> !values.contains(v)).isPresent()) {
      throw ProblemException.of(
          400, "'" + name + "' is '" + value.get() + "'; give " + String.join(" or ", values));
    }
    return value;
  }

  /** The annotators asked for; all when none are named. */
  static Set<Annotator> annotators(Context ctx) {
    Map<String, String> values = parse(ctx);
    for (String name : values.keySet()) {
      if (!name.equals(ANNOTATORS) && !name.equals(EXPLAIN)) {
        throw ProblemException.of(
            400, "unknown parameter '" + name + "'; known: " + ANNOTATORS + ", " + EXPLAIN);
      }
    }
    boolean explain = truth(values.getOrDefault(EXPLAIN, "false"));
    try {
      Set<Annotator> annotators = Annotator.parse(values.getOrDefault(ANNOTATORS, ""));
      return explain ? Annotator.explaining(annotators) : annotators;
    } catch (IllegalArgumentException e) {
      throw ProblemException.of(400, e.getMessage(), e);
    }
  }

  private static boolean truth(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw ProblemException.of(400, "'explain' is '" + value + "'; give true or false");
    };
  }

  private static Map<String, String> parse(Context ctx) {
    Map<String, String> values = new TreeMap<>();
    String query = Optional.ofNullable(ctx.queryString()).orElse("");
    for (String part : query.split("&")) {
      if (part.isEmpty()) {
        continue;
      }
      String[] pair = part.split("=", 2);
      String name = decode(pair[0]);
      if (values.put(name, pair.length == 2 ? decode(pair[1]) : "") != null) {
        throw ProblemException.of(400, "the parameter '" + name + "' stands twice; give it once");
      }
    }
    return values;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ProblemException.of(
          400, "'" + text + "' in the query is not percent-encoded; write % as %25", e);
    }
  }
}
