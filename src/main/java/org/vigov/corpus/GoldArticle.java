package org.vigov.corpus;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.model.Indicator;
import org.vigov.model.Indicator.Figures;
import org.vigov.model.Labels;
import org.vigov.model.Official;
import org.vigov.model.Organization;
import org.vigov.model.Position;
import org.vigov.model.Province;
import org.vigov.text.Sentence;
import org.vigov.text.SentenceSplitter;

/** An annotated article while it is read, element by element. */
final class GoldArticle {
  private record Inline(Entity entity, Attributes attributes) {}

  private final Path file;
  private final Provinces provinces;
  private final Optional<LabelSet> labels;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private int line;
  private Attributes head = new Attributes(Map.of());
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Activity> activities = new ArrayList<>();
  private final Map<String, Attributes> people = new LinkedHashMap<>();
  private final Map<String, String> bodies = new LinkedHashMap<>();
  private final List<Inline> inlines = new ArrayList<>();
  private BlockType block = BlockType.P;
  private int blockBegin;

  /**
   * @param labels that it may use; empty for any
   */
  GoldArticle(Path file, Provinces provinces, Optional<LabelSet> labels) {
    this.file = file;
    this.provinces = provinces;
    this.labels = labels;
  }

  void at(int lineNumber) {
    line = lineNumber;
  }

  CorpusException fault(String fault) {
    return new CorpusException(file, line, fault);
  }

  private void refuse(Optional<String> fault) {
    if (fault.isPresent()) {
      throw fault(fault.get());
    }
  }

  void begin(Attributes attributes) {
    head = attributes;
  }

  void activity(Attributes attributes) {
    String type = required(attributes, "type");
    refuse(labels.flatMap(known -> known.activityFault(type)));
    boolean optional = attributes.get("optional").filter("true"::equals).isPresent();
    activities.add(new Activity(type, OptionalDouble.empty(), optional, List.of()));
  }

  void official(Attributes attributes) {
    required(attributes, "name");
    people.put(required(attributes, "ref"), attributes);
  }

  void organization(Attributes attributes) {
    bodies.put(required(attributes, "ref"), required(attributes, "name"));
  }

  void beginBlock(BlockType type) {
    if (!blocks.isEmpty()) {
      text.append('\n');
    }
    block = type;
    blockBegin = text.length();
  }

  void endBlock() {
    blocks.add(new Block(block, blockBegin, text.length()));
  }

  void text(String characters) {
    text.append(characters);
  }

  void entity(String element, Attributes attributes, String characters) {
    if (block == BlockType.BOILERPLATE) {
      throw fault("<" + element + "> inside boilerplate");
    }
    String type = element.toUpperCase(Locale.ROOT);
    refuse(labels.flatMap(known -> known.entityFault(type)));
    int begin = text.length();
    text.append(characters);
    Entity entity =
        new Entity(
            "e" + (inlines.size() + 1),
            type,
            begin,
            text.length(),
            characters,
            type.equals(Labels.DATE)
                ? Optional.of(required(attributes, "value"))
                : Optional.empty(),
            OptionalDouble.empty());
    inlines.add(new Inline(entity, attributes));
  }

  Annotation build() {
    if (blocks.isEmpty()) {
      throw fault("no <body> with blocks");
    }
    Optional<LocalDate> published = head.get("published").map(this::date);
    Article article =
        new Article(
            required(head, "id"),
            Optional.empty(),
            published,
            Optional.empty(),
            text.toString(),
            blocks);
    List<Sentence> sentences =
        blocks.stream()
            .flatMap(b -> splitter.sentences(article.text(), b.begin(), b.end()).stream())
            .toList();
    return new Annotation(
        article,
        head.get("province").map(this::province),
        sentences,
        inlines.stream().map(Inline::entity).toList(),
        activities,
        officials(),
        organizations(),
        indicators(sentences),
        List.of(),
        Map.of());
  }

  private Province province(String name) {
    return provinces.byName(name).orElseThrow(() -> fault("unknown province '" + name + "'"));
  }

  private LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw fault("published='" + value + "' is no date like 2017-07-25");
    }
  }

  private List<String> mentions(String type, String attribute, String ref) {
    return inlines.stream()
        .filter(
            i ->
                i.entity().is(type)
                    && i.attributes().get(attribute).filter(ref::equals).isPresent())
        .map(i -> i.entity().id())
        .toList();
  }

  private List<Official> officials() {
    List<Official> officials = new ArrayList<>();
    people.forEach(
        (ref, attributes) ->
            officials.add(
                new Official(
                    required(attributes, "name"),
                    Optional.empty(),
                    Arrays.asList(attributes.get("roles").orElse("").split(" ")).stream()
                        .filter(role -> !role.isEmpty())
                        .toList(),
                    positions(ref),
                    mentions(Labels.PERSON, "ref", ref))));
    return officials;
  }

  private List<Position> positions(String person) {
    record Office(String title, Optional<String> organization) {}
    Map<Office, List<String>> offices = new LinkedHashMap<>();
    for (Inline inline : inlines) {
      if (inline.entity().is(Labels.TITLE)
          && inline.attributes().get("of").filter(person::equals).isPresent()) {
        Optional<String> body = inline.attributes().get("org").map(bodies::get);
        offices
            .computeIfAbsent(new Office(inline.entity().text(), body), o -> new ArrayList<>())
            .add(inline.entity().id());
      }
    }
    return offices.entrySet().stream()
        .map(e -> new Position(e.getKey().title(), e.getKey().organization(), e.getValue()))
        .toList();
  }

  private List<Organization> organizations() {
    List<Organization> organizations = new ArrayList<>();
    bodies.forEach(
        (ref, name) -> {
          List<String> mentions = mentions(Labels.ORGANIZATION, "ref", ref);
          LinkedHashSet<String> aliases = new LinkedHashSet<>();
          inlines.stream()
              .filter(i -> mentions.contains(i.entity().id()))
              .map(i -> i.entity().text())
              .filter(alias -> !alias.equals(name))
              .forEach(aliases::add);
          organizations.add(
              new Organization(name, List.copyOf(aliases), Optional.empty(), mentions));
        });
    return organizations;
  }

  private List<Indicator> indicators(List<Sentence> sentences) {
    List<Indicator> indicators = new ArrayList<>();
    for (Inline inline : inlines) {
      if (!inline.entity().is(Labels.QUANTITY) || inline.attributes().get("in").isPresent()) {
        continue;
      }
      try {
        indicators.add(indicator(inline, sentences));
      } catch (IllegalArgumentException e) {
        throw fault("quantity '" + inline.entity().text() + "': " + e.getMessage());
      }
    }
    return indicators;
  }

  private Indicator indicator(Inline inline, List<Sentence> sentences) {
    Attributes a = inline.attributes();
    Entity figure = inline.entity();
    String id = required(a, "id");
    List<String> mentions = new ArrayList<>(List.of(figure.id()));
    mentions.addAll(mentions(Labels.QUANTITY, "in", id));
    int sentence = 0;
    while (sentences.get(sentence).end() < figure.end()) {
      sentence++;
    }
    Figures figures =
        new Figures(
            a.number("value").orElseThrow(() -> new IllegalArgumentException("no value")),
            a.number("max"),
            a.number("plan"),
            a.number("total"),
            a.number("percent"),
            a.number("baseline"),
            a.get("unit"),
            a.get("comparator"));
    return new Indicator(
        id,
        required(a, "kind"),
        a.get("action"),
        required(a, "what"),
        figures,
        a.get("parent"),
        Optional.empty(),
        Optional.empty(),
        figure.begin(),
        figure.end(),
        figure.text(),
        sentence,
        mentions,
        List.of());
  }

  private String required(Attributes attributes, String name) {
    return attributes
        .get(name)
        .orElseThrow(() -> fault("needs the attribute " + name + ": " + attributes.values()));
  }
}
