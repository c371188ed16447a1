package org.vigov.write;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;
import org.vigov.model.Block;
import org.vigov.model.Entity;
import org.vigov.model.Indicator;
import org.vigov.model.Labels;
import org.vigov.model.Official;
import org.vigov.model.Organization;
import org.vigov.model.Position;

/**
 * The corpus format of the annotation guidelines: can be corrected by hand and put into the corpus.
 * The blocks are written, so white space between them is not kept.
 */
public final class AnnotatedXmlWriter implements AnnotationWriter {
  @Override
  public String write(Annotation annotation) {
    return new Document(annotation).write();
  }

  /** One document while it is written. */
  private static final class Document {
    private final Annotation a;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Map<String, String>> attributes = new HashMap<>();
    private final Map<String, String> bodyRefs = new LinkedHashMap<>();

    Document(Annotation annotation) {
      a = annotation;
      for (Organization body : a.organizations()) {
        bodyRefs.put(body.name(), "o" + (bodyRefs.size() + 1));
        body.mentions().forEach(id -> set(id, "ref", bodyRefs.get(body.name())));
      }
      for (int i = 0; i < a.officials().size(); i++) {
        official(a.officials().get(i), "p" + (i + 1));
      }
      a.indicators().forEach(this::indicator);
      for (Entity entity : a.entities()) {
        entity.value().ifPresent(value -> set(entity.id(), "value", value));
      }
    }

    private void official(Official official, String ref) {
      official.mentions().forEach(id -> set(id, "ref", ref));
      for (Position position : official.positions()) {
        for (String id : position.mentions()) {
          set(id, "of", ref);
          position.organization().map(bodyRefs::get).ifPresent(body -> set(id, "org", body));
        }
      }
    }

    private void indicator(Indicator indicator) {
      String own = indicator.mentions().get(0);
      set(own, "id", indicator.id());
      set(own, "kind", indicator.kind());
      Indicator.Figures figures = indicator.figures();
      number(own, "value", Optional.of(figures.value()));
      number(own, "max", figures.max());
      number(own, "plan", figures.plan());
      number(own, "total", figures.total());
      number(own, "percent", figures.percent());
      figures.unit().ifPresent(unit -> set(own, "unit", unit));
      figures.comparator().ifPresent(comparator -> set(own, "comparator", comparator));
      number(own, "baseline", figures.baseline());
      indicator.parent().ifPresent(parent -> set(own, "parent", parent));
      indicator.action().ifPresent(action -> set(own, "action", action));
      set(own, "what", indicator.what());
      indicator.mentions().stream().skip(1).forEach(id -> set(id, "in", indicator.id()));
    }

    private void number(String id, String name, Optional<BigDecimal> value) {
      value.ifPresent(v -> set(id, name, v.stripTrailingZeros().toPlainString()));
    }

    private void set(String id, String name, String value) {
      attributes.computeIfAbsent(id, i -> new LinkedHashMap<>()).put(name, value);
    }

    String write() {
      out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<article");
      attribute("id", a.article().id());
      a.article().published().ifPresent(date -> attribute("published", date.toString()));
      a.province().ifPresent(province -> attribute("province", province.name()));
      out.append(">\n  <activities>\n");
      for (Activity activity : a.activities()) {
        out.append("    <activity");
        attribute("type", activity.type());
        if (activity.optional()) {
          attribute("optional", "true");
        }
        out.append("/>\n");
      }
      out.append("  </activities>\n");
      people();
      bodyRefs.forEach(
          (name, ref) -> {
            out.append("  <org");
            attribute("ref", ref);
            attribute("name", name);
            out.append("/>\n");
          });
      body();
      return out.append("</article>\n").toString();
    }

    private void people() {
      for (int i = 0; i < a.officials().size(); i++) {
        Official official = a.officials().get(i);
        out.append("  <official");
        attribute("ref", "p" + (i + 1));
        attribute("name", official.name());
        if (!official.roles().isEmpty()) {
          attribute("roles", String.join(" ", official.roles()));
        }
        out.append("/>\n");
      }
    }

    private void body() {
      out.append("  <body>\n");
      List<Entity> entities = a.entities();
      int next = 0;
      for (Block block : a.article().blocks()) {
        out.append("    <").append(block.type().label()).append('>');
        int at = block.begin();
        while (next < entities.size() && entities.get(next).end() <= block.end()) {
          Entity entity = entities.get(next++);
          text(at, entity.begin());
          entity(entity);
          at = entity.end();
        }
        text(at, block.end());
        out.append("</").append(block.type().label()).append(">\n");
      }
      out.append("  </body>\n");
    }

    private void entity(Entity entity) {
      String element = entity.type().toLowerCase(Locale.ROOT);
      out.append('<').append(element);
      // A figure that no indicator took would not be valid; that cannot be, but must not be lost.
      if (entity.is(Labels.QUANTITY) && !attributes.containsKey(entity.id())) {
        throw new IllegalStateException("quantity " + entity + " belongs to no indicator");
      }
      attributes.getOrDefault(entity.id(), Map.of()).forEach(this::attribute);
      out.append('>');
      text(entity.begin(), entity.end());
      out.append("</").append(element).append('>');
    }

    private void text(int begin, int end) {
      out.append(XmlText.escape(a.article().text().substring(begin, end)));
    }

    private void attribute(String name, String value) {
      out.append(' ').append(name).append("=\"").append(XmlText.escape(value)).append('"');
    }
  }
}
