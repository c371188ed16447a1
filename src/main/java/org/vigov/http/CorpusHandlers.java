package org.vigov.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.corpus.ArticleStore;
import org.vigov.corpus.ArticleStore.Item;
import org.vigov.corpus.ArticleStore.Stored;

/** The calls below {@code /v1/corpus/articles}: list, read and save annotated articles. */
final class CorpusHandlers {
  static final String PATH = "/v1/corpus/articles";
  private static final String JSON = "application/json";
  private static final String XML = "application/xml";
  private static final String SPLIT = "split";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ArticleStore articles;
  private final WriteGuard guard;
  private final HttpSettings settings;

  CorpusHandlers(ArticleStore articles, WriteGuard guard, HttpSettings settings) {
    this.articles = articles;
    this.guard = guard;
    this.settings = settings;
  }

  void register(Routes routes) {
    routes.get(PATH, this::list);
    routes.get(PATH + "/{id}", this::read);
    routes.put(PATH + "/{id}", this::save);
  }

  private void list(Context ctx) throws IOException {
    Query.requireNone(ctx);
    Negotiation.output(ctx, List.of(JSON));
    json(ctx, Map.of("articles", articles.list()));
  }

  private void read(Context ctx) throws IOException {
    Query.requireNone(ctx);
    Negotiation.output(ctx, List.of(XML));
    String id = ctx.pathParam("id");
    Stored stored =
        articles
            .find(id)
            .orElseThrow(
                () -> ProblemException.of(404, "there is no article '" + id + "' in the corpus"));
    ctx.header("ETag", quoted(stored.tag()));
    if (header(ctx, "If-None-Match").filter(tags -> names(tags, stored.tag())).isPresent()) {
      ctx.status(304);
    } else {
      ctx.contentType(XML + ";charset=utf-8").result(stored.xml());
    }
  }

  private void save(Context ctx) throws IOException {
    guard.require(ctx);
    Optional<String> split = Query.only(ctx, SPLIT, ArticleStore.SPLITS);
    Negotiation.input(ctx, List.of(XML));
    Negotiation.output(ctx, List.of(JSON));
    String id = ctx.pathParam("id");
    Optional<Stored> before = articles.find(id);
    requireMatch(ctx, before);
    Item item = item(id, split, before);
    byte[] xml = Body.read(ctx, settings.maxBody(), settings.times().body());
    List<String> faults = articles.faults(item, xml);
    if (!faults.isEmpty()) {
      throw ProblemException.faults(
          422, "the article does not follow the annotation guidelines: " + faults.get(0), faults);
    }
    Stored now = articles.save(item, xml, before.map(Stored::tag)).orElseThrow(() -> changed(id));
    ctx.header("ETag", quoted(now.tag()));
    if (before.isEmpty()) {
      ctx.header("Location", PATH + "/" + id).status(201);
    }
    json(ctx, now.item());
  }

  /** Nobody overwrites what they have not seen. */
  private static void requireMatch(Context ctx, Optional<Stored> before) {
    Optional<String> match = header(ctx, "If-Match");
    boolean created = header(ctx, "If-None-Match").filter("*"::equals).isPresent();
    String id = ctx.pathParam("id");
    if (match.isEmpty() && !created) {
      throw ProblemException.of(
          428,
          "send If-Match with the ETag of the article to replace it, or If-None-Match: * to add a"
              + " new one");
    }
    boolean seen = before.filter(b -> match.filter(m -> names(m, b.tag())).isPresent()).isPresent();
    if (created ? before.isPresent() : !seen) {
      throw changed(id);
    }
  }

  private static ProblemException changed(String id) {
    return ProblemException.of(
        412, "the article '" + id + "' is not what you think it is; read it anew");
  }

  private static Item item(String id, Optional<String> split, Optional<Stored> before) {
    Optional<String> there = before.map(stored -> stored.item().split());
    if (there.isPresent() && split.isPresent() && !there.equals(split)) {
      throw ProblemException.of(
          409, "the article '%s' is in %s; it stays there".formatted(id, there.get()));
    }
    return new Item(id, there.or(() -> split).orElse(ArticleStore.SPLITS.get(0)));
  }

  private static Optional<String> header(Context ctx, String name) {
    return Optional.ofNullable(ctx.header(name)).map(String::strip);
  }

  private static String quoted(String tag) {
    return '"' + tag + '"';
  }

  /** Whether a list of tags, or a star, names one. */
  private static boolean names(String tags, String tag) {
    return tags.equals("*")
        || Arrays.stream(tags.split(",")).map(String::strip).anyMatch(quoted(tag)::equals);
  }

  private static void json(Context ctx, Object body) throws JsonProcessingException {
    ctx.contentType(JSON).result(MAPPER.writeValueAsBytes(body));
  }
}
