package org.vigov.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The contract of the service, {@code openapi.yaml}, and the viewer for it. */
final class Contract {
  private static final String FILE = "/openapi.yaml";
  private static final String VIEWER = "/META-INF/resources/webjars/swagger-ui/";

  /** The viewer sets styles from its script and has its icons in the style sheet. */
  private static final String VIEWER_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " connect-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private Contract() {}

  /** The files by the paths they are served at. */
  static Map<String, Page> pages() {
    String viewer = VIEWER + viewerVersion() + "/";
    Map<String, Page> pages = new TreeMap<>();
    pages.put("/openapi.json", Page.of(json(), "application/json"));
    pages.put("/openapi.yaml", Page.of(load(FILE), "application/yaml"));
    pages.put("/docs", Page.of(load("docs/index.html"), "html").withPolicy(VIEWER_POLICY));
    pages.put("/docs/viewer.js", Page.of(load("docs/viewer.js"), "js"));
    pages.put("/docs/swagger-ui.css", Page.of(load(viewer + "swagger-ui.css"), "css"));
    pages.put("/docs/swagger-ui-bundle.js", Page.of(load(viewer + "swagger-ui-bundle.js"), "js"));
    return pages;
  }

  private static byte[] json() {
    try {
      JsonNode contract = new YAMLMapper().readTree(load(FILE));
      return new ObjectMapper().writeValueAsBytes(contract);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own " + FILE + " is malformed", e);
    }
  }

  private static String viewerVersion() {
    java.util.Properties properties = new java.util.Properties();
    String name = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
    try (InputStream in = Contract.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks the library swagger-ui");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return properties.getProperty("version");
  }

  private static byte[] load(String name) {
    return Page.load(name);
  }
}
