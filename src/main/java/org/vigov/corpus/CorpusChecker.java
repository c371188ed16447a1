package org.vigov.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Indicator;
import org.vigov.model.Labels;
import org.vigov.model.Official;
import org.vigov.model.Organization;

/** Finds what is wrong with annotated articles (annotation guidelines, sections 1 to 6). */
public final class CorpusChecker {
  /** The TIMEX3 values that the guidelines allow. */
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}|XXXX)(-(\\d\\d|XX)(-\\d\\d)?(T(MO|AF|EV))?|-Q[1-4]|-H[12])?"
              + "|\\d{3}X"
              + "|(\\d{4}|XXXX)(-\\d\\d(-\\d\\d)?)?/(\\d{4}|XXXX)(-\\d\\d(-\\d\\d)?)?");

  private final AnnotatedXmlReader reader = new AnnotatedXmlReader();

  /**
   * What was found.
   *
   * @param faults each with its file
   */
  public record Report(int articles, List<String> faults) {}

  /**
   * Checks a file, or all {@code .xml} files below a folder; of a folder with {@code train} and
   * {@code dev} also that they share nothing.
   */
  public Report check(Path path) throws IOException {
    LabelSet labels = LabelSet.near(path);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(path)) {
      files = walk.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      try {
        faults(reader.read(file), file, labels).forEach(fault -> faults.add(file + ": " + fault));
      } catch (CorpusException e) {
        faults.add(e.getMessage());
      }
    }
    Path train = path.resolve("train");
    Path dev = path.resolve("dev");
    if (faults.isEmpty() && Files.isDirectory(train) && Files.isDirectory(dev)) {
      faults.addAll(CorpusSplit.faults(reader.readAll(train), reader.readAll(dev)));
    }
    return new Report(files.size(), faults);
  }

  /**
   * The faults of an article that is to be a file.
   *
   * @param file that it is to be
   */
  public List<String> faults(String xml, Path file) throws IOException {
    try {
      return faults(reader.parse(xml, file), file, LabelSet.near(file));
    } catch (CorpusException e) {
      return List.of(e.getMessage());
    }
  }

  private static List<String> faults(Annotation article, Path file, LabelSet labels) {
    List<String> faults = new ArrayList<>();
    String stem = file.getFileName().toString().replaceFirst("\\.xml$", "");
    if (!article.article().id().equals(stem)) {
      faults.add("id '" + article.article().id() + "' is not the file's stem");
    }
    for (Activity activity : article.activities()) {
      labels.activityFault(activity.type()).ifPresent(faults::add);
    }
    article.entities().forEach(entity -> entity(entity, labels, faults));
    officials(article, faults);
    for (Organization body : article.organizations()) {
      boolean office =
          article.officials().stream()
              .flatMap(official -> official.positions().stream())
              .anyMatch(p -> p.organization().filter(body.name()::equals).isPresent());
      if (body.mentions().isEmpty() && !office) {
        faults.add("organization '" + body.name() + "' is never mentioned");
      }
    }
    indicators(article, faults);
    return faults;
  }

  private static void entity(Entity entity, LabelSet labels, List<String> faults) {
    labels
        .entityFault(entity.type())
        .ifPresent(fault -> faults.add(fault + ": '" + entity.text() + "'"));
    if (entity.text().isBlank() || !entity.text().equals(entity.text().strip())) {
      faults.add("white space at an edge of " + entity.type() + " '" + entity.text() + "'");
    }
    if (entity.is(Labels.DATE) && !DATE.matcher(entity.value().orElse("")).matches()) {
      faults.add("date '" + entity.text() + "': value " + entity.value().orElse("missing"));
    }
  }

  private static void officials(Annotation article, List<String> faults) {
    Set<String> held = new HashSet<>();
    for (Official official : article.officials()) {
      if (official.mentions().isEmpty()) {
        faults.add("official '" + official.name() + "' is never mentioned");
      }
      official.roles().stream()
          .filter(role -> !Labels.ROLES.contains(role))
          .forEach(role -> faults.add("unknown role " + role + " of " + official.name()));
      official.positions().forEach(position -> held.addAll(position.mentions()));
    }
    article.entities().stream()
        .filter(entity -> entity.is(Labels.TITLE) && !held.contains(entity.id()))
        .forEach(entity -> faults.add("title '" + entity.text() + "' has no holder"));
    Set<String> owned =
        article.organizations().stream()
            .flatMap(body -> body.mentions().stream())
            .collect(Collectors.toSet());
    article.entities().stream()
        .filter(entity -> entity.is(Labels.ORGANIZATION) && !owned.contains(entity.id()))
        .forEach(entity -> faults.add("organization without ref: " + entity.text()));
  }

  private static void indicators(Annotation article, List<String> faults) {
    Map<String, Indicator> byId =
        article.indicators().stream()
            .collect(Collectors.toMap(Indicator::id, Function.identity(), (a, b) -> a));
    if (byId.size() < article.indicators().size()) {
      faults.add("a quantity id is used twice");
    }
    Set<String> used =
        article.indicators().stream()
            .flatMap(indicator -> indicator.mentions().stream())
            .collect(Collectors.toSet());
    for (Indicator indicator : article.indicators()) {
      indicator
          .parent()
          .filter(parent -> !byId.containsKey(parent))
          .ifPresent(p -> faults.add(indicator.id() + ": parent " + p + " is none"));
    }
    article.entities().stream()
        .filter(entity -> entity.is(Labels.QUANTITY) && !used.contains(entity.id()))
        .forEach(entity -> faults.add("quantity '" + entity.text() + "' points to none"));
  }
}
