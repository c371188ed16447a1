package org.vigov.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HttpStatus;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of every error (RFC 9457).
 *
 * @param detail what was wrong and what to change
 * @param requestId UUID of the request: in the body as {@code instance}, in the header and the log
 * @param headers that belong to the error: {@code Allow}, {@code Retry-After}
 * @param faults all that is wrong, where that is more than one thing
 */
record Problem(
    int status, String detail, String requestId, Map<String, String> headers, List<String> faults) {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final ObjectMapper JSON = new ObjectMapper();

  Problem {
    headers = Map.copyOf(headers);
    faults = List.copyOf(faults);
  }

  Problem(int status, String detail, String requestId, Map<String, String> headers) {
    this(status, detail, requestId, headers, List.of());
  }

  /** The name of the status, which is what a problem of type {@code about:blank} has for title. */
  String title() {
    return HttpStatus.forStatus(status).getMessage();
  }

  byte[] json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "about:blank");
    fields.put("title", title());
    fields.put("status", status);
    fields.put("detail", detail);
    fields.put("instance", "urn:uuid:" + requestId);
    if (!faults.isEmpty()) {
      fields.put("faults", faults);
    }
    try {
      return JSON.writeValueAsBytes(fields);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("strings and a number failed to become JSON", e);
    }
  }
}
