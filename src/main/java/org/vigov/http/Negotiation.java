package org.vigov.http;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigov.ingest.InputFormat;
import org.vigov.write.OutputFormat;

/** What comes in and what goes out, by Content-Type and Accept. */
final class Negotiation {
  private static final List<OutputFormat> OUTPUTS =
      List.of(OutputFormat.JSON, OutputFormat.XML, OutputFormat.CONLLU);

  private record Range(String type, double quality) {}

  private Negotiation() {}

  static InputFormat input(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("");
    Optional<InputFormat> format =
        InputFormat.ofMediaType(type).filter(found -> found != InputFormat.XML);
    requireUtf8(type);
    return format.orElseThrow(
        () ->
            new ProblemException(
                415,
                "Content-Type is '"
                    + type
                    + "'; send application/json, text/plain or text/html, in UTF-8"));
  }

  static void requireUtf8(String contentType) {
    for (String parameter : contentType.split(";")) {
      String[] pair = parameter.strip().split("=", 2);
      if (pair.length == 2 && pair[0].equalsIgnoreCase("charset")) {
        String charset = pair[1].replace("\"", "").strip().toLowerCase(Locale.ROOT);
        if (!charset.equals("utf-8") && !charset.equals("utf8")) {
          throw new ProblemException(415, "charset is " + charset + "; send UTF-8");
        }
      }
    }
  }

  /** The first format of the ranges in Accept, best first. */
  static OutputFormat output(Context ctx) {
    String accept = Optional.ofNullable(ctx.header("Accept")).orElse("*/*");
    return Stream.of(accept.split(","))
        .map(Negotiation::range)
        .filter(range -> range.quality() > 0)
        .sorted(Comparator.comparingDouble(range -> -range.quality()))
        .flatMap(range -> OUTPUTS.stream().filter(format -> matches(range.type(), format)))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    406,
                    "Accept is '"
                        + accept
                        + "'; known: application/json, application/xml, text/x-conllu"));
  }

  private static Range range(String text) {
    String[] parts = text.strip().split(";");
    double quality = 1;
    for (String part : parts) {
      if (part.strip().startsWith("q=")) {
        try {
          quality = Double.parseDouble(part.strip().substring(2));
        } catch (NumberFormatException e) {
          throw new ProblemException(400, "Accept has a quality that is no number: " + part);
        }
      }
    }
    return new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality);
  }

  private static boolean matches(String range, OutputFormat format) {
    String type = format.mediaType();
    return range.equals("*/*")
        || range.equals(type)
        || range.equals(type.substring(0, type.indexOf('/')) + "/*");
  }
}
