package org.vigov.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What comes in and what goes out, by {@code Content-Type} and {@code Accept}. */
final class Negotiation {
  private Negotiation() {}

  /**
   * The media type of the body, without parameters.
   *
   * @throws ProblemException 415 when it is none of those, or not UTF-8, or compressed
   */
  static String input(Context ctx, List<String> known) {
    String header = Optional.ofNullable(ctx.req().getContentType()).orElse("");
    MediaType type = MediaType.parse(header);
    if (!known.contains(type.name())) {
      throw ProblemException.of(
          415, "Content-Type is '" + header + "'; send " + String.join(", ", known));
    }
    String charset = type.parameters().getOrDefault("charset", "utf-8");
    if (!charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("utf8")) {
      throw ProblemException.of(
          415, "the charset is '" + charset + "'; convert the body to UTF-8 and say charset=utf-8");
    }
    String encoding = Optional.ofNullable(ctx.header("Content-Encoding")).orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw ProblemException.of(
          415, "Content-Encoding is '" + encoding + "'; send the body uncompressed");
    }
    return type.name();
  }

  /**
   * The media type to answer in: the one the caller likes best, the first of equals.
   *
   * @throws ProblemException 406 when the caller takes none of those
   */
  static String output(Context ctx, List<String> offered) {
    List<MediaType> ranges =
        Optional.ofNullable(ctx.header("Accept")).filter(accept -> !accept.isBlank()).stream()
            .flatMap(accept -> Arrays.stream(accept.split(",")))
            .map(MediaType::parse)
            .toList();
    if (ranges.isEmpty()) {
      return offered.get(0);
    }
    String best = offered.get(0);
    for (String type : offered) {
      if (quality(ranges, type) > quality(ranges, best)) {
        best = type;
      }
    }
    if (quality(ranges, best) <= 0) {
      throw ProblemException.of(
          406, "Accept is '" + ctx.header("Accept") + "'; there is " + String.join(", ", offered));
    }
    return best;
  }

  private static double quality(List<MediaType> ranges, String type) {
    return ranges.stream()
        .filter(range -> range.closeness(type) > 0)
        .max(Comparator.comparingInt(range -> range.closeness(type)))
        .map(MediaType::quality)
        .orElse(0.0);
  }
}
