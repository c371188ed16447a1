package org.vigov.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vigov.model.Labels;

/**
 * The labels that a corpus may use: those of the guidelines and those that its file {@code
 * labels.json} declares, {@code {"activities": {"digital_transformation": "Chuyển đổi số"},
 * "entities": {"PRODUCT": "Sản phẩm"}}}.
 *
 * @param activities declared ones with their names for readers, in the order of the file
 * @param entities the same of entity types
 */
public record LabelSet(Map<String, String> activities, Map<String, String> entities) {
  /** Its name, in the corpus folder. */
  public static final String FILE = "labels.json";

  private static final String ACTIVITIES = "activities";
  private static final String ENTITIES = "entities";

  /** The corpus folder is above an article by at most so many steps. */
  private static final int STEPS = 3;

  private static final Pattern ACTIVITY = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern ENTITY = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final ObjectMapper JSON = new ObjectMapper();

  public LabelSet {
    activities = ordered(activities);
    entities = ordered(entities);
    check("activity", activities, ACTIVITY, "small letters, digits and _", Labels.ACTIVITIES);
    check("entity type", entities, ENTITY, "capital letters, digits and _", Labels.ENTITY_TYPES);
  }

  private static Map<String, String> ordered(Map<String, String> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private static void check(
      String what, Map<String, String> declared, Pattern form, String says, List<String> known) {
    for (String label : declared.keySet()) {
      if (!form.matcher(label).matches()) {
        throw new IllegalArgumentException(
            "the " + what + " '" + label + "' must be made of " + says + ", a letter first");
      }
      if (known.contains(label)) {
        throw new IllegalArgumentException(
            "the " + what + " '" + label + "' is one of the guidelines; declare only your own");
      }
    }
  }

  /** The labels of the guidelines alone. */
  public static LabelSet ofGuidelines() {
    return new LabelSet(Map.of(), Map.of());
  }

  /**
   * The labels that apply to a corpus folder, or to a file or folder of articles inside one.
   *
   * @throws CorpusException when {@code labels.json} is not what it should be
   */
  public static LabelSet near(Path path) throws IOException {
    Path folder = path.toAbsolutePath().normalize();
    for (int step = 0; step <= STEPS && folder != null; step++) {
      Path file = folder.resolve(FILE);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
      folder = folder.getParent();
    }
    return ofGuidelines();
  }

  private static LabelSet read(Path file) throws IOException {
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      for (String name : (Iterable<String>) root::fieldNames) {
        if (!name.equals(ACTIVITIES) && !name.equals(ENTITIES)) {
          throw new CorpusException(file, "unknown field '" + name + "'; known: " + fields());
        }
      }
      if (!root.isObject()) {
        throw new CorpusException(file, "must be an object with " + fields());
      }
      return new LabelSet(names(file, root, ACTIVITIES), names(file, root, ENTITIES));
    } catch (JsonProcessingException e) {
      throw new CorpusException(file, "malformed JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new CorpusException(file, e.getMessage(), e);
    }
  }

  private static String fields() {
    return ACTIVITIES + ", " + ENTITIES;
  }

  private static Map<String, String> names(Path file, JsonNode root, String field) {
    Map<String, String> names = new LinkedHashMap<>();
    JsonNode labels = root.path(field);
    if (!labels.isMissingNode() && !labels.isObject()) {
      throw new CorpusException(file, "'" + field + "' must be an object: label, then its name");
    }
    labels
        .properties()
        .forEach(
            label -> {
              if (!label.getValue().isTextual()) {
                throw new CorpusException(file, "the name of '" + label.getKey() + "' is no text");
              }
              names.put(label.getKey(), label.getValue().asText());
            });
    return names;
  }

  /** All activities, those of the guidelines first. */
  public List<String> allActivities() {
    return Stream.concat(Labels.ACTIVITIES.stream(), activities.keySet().stream()).toList();
  }

  /** All entity types, those of the guidelines first. */
  public List<String> allEntities() {
    return Stream.concat(Labels.ENTITY_TYPES.stream(), entities.keySet().stream()).toList();
  }

  /** What is wrong with an activity; empty when it may be used. */
  Optional<String> activityFault(String type) {
    return fault("activity", type, allActivities(), ACTIVITIES);
  }

  /** What is wrong with an entity type; empty when it may be used. */
  Optional<String> entityFault(String type) {
    return fault("entity type", type, allEntities(), ENTITIES);
  }

  private static Optional<String> fault(
      String what, String label, List<String> known, String field) {
    return known.contains(label)
        ? Optional.empty()
        : Optional.of(
            "unknown %s '%s'; declare it under \"%s\" in corpus/%s, or use one of %s"
                .formatted(what, label, field, FILE, String.join(", ", known)));
  }
}
