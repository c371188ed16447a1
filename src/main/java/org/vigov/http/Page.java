package org.vigov.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A file of the page, kept in memory; a browser that has it already gets 304. */
final class Page implements Handler {
  private static final String FOLDER = "page/";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=utf-8");

  private final byte[] bytes;
  private final String mediaType;
  private final String etag;
  private final Optional<String> policy;

  private Page(byte[] bytes, String mediaType, Optional<String> policy) {
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.etag = '"' + hash(bytes) + '"';
    this.policy = policy;
  }

  /**
   * A file with a content.
   *
   * @param kind the end of a file name, or a media type
   */
  static Page of(byte[] bytes, String kind) {
    return new Page(bytes, MEDIA_TYPES.getOrDefault(kind, kind), Optional.empty());
  }

  /** The same under another content security policy than the usual one. */
  Page withPolicy(String newPolicy) {
    return new Page(bytes, mediaType, Optional.of(newPolicy));
  }

  private static Page of(String name) {
    return of(load(FOLDER + name), name.substring(name.lastIndexOf('.') + 1));
  }

  /** The files by the paths they are served at. */
  static Map<String, Page> all() {
    Map<String, Page> files = new LinkedHashMap<>();
    files.put("/", of("index.html"));
    for (String name :
        new String(load(FOLDER + "files.txt"), StandardCharsets.UTF_8).lines().toList()) {
      files.put("/" + name, of(name));
    }
    return files;
  }

  @Override
  public void handle(Context ctx) {
    ctx.header("ETag", etag).header("Cache-Control", "no-cache");
    policy.ifPresent(own -> ctx.header("Content-Security-Policy", own));
    if (Optional.ofNullable(ctx.header("If-None-Match")).filter(this::matches).isPresent()) {
      ctx.status(304);
    } else {
      ctx.contentType(mediaType).result(bytes);
    }
  }

  /** A proxy or the compression may have marked the tag as weak. */
  private boolean matches(String header) {
    return header.contains(etag);
  }

  /** A file of the program: below this package, or with a slash before it anywhere. */
  static byte[] load(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
