package org.vigov.write;

import java.util.List;
import java.util.Optional;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.text.Sentence;
import org.vigov.text.Word;

/**
 * CoNLL-U: a word a line, its offsets and the entity it belongs to (BIO) in MISC. A word that an
 * entity cuts counts as inside.
 */
public final class ConlluWriter implements AnnotationWriter {
  @Override
  public String write(Annotation annotation) {
    StringBuilder out = new StringBuilder();
    out.append("# newdoc id = ").append(annotation.article().id()).append('\n');
    String text = annotation.article().text();
    int number = 0;
    for (Sentence sentence : annotation.sentences()) {
      out.append("# sent_id = ").append(annotation.article().id()).append('-');
      out.append(++number).append('\n');
      out.append("# text = ");
      out.append(line(text.substring(sentence.begin(), sentence.end()))).append('\n');
      for (int i = 0; i < sentence.words().size(); i++) {
        word(out, sentence.words(), i, annotation.entities());
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void word(StringBuilder out, List<Word> words, int i, List<Entity> entities) {
    Word word = words.get(i);
    out.append(i + 1).append('\t').append(line(word.text())).append("\t_\t");
    out.append(word.pos().orElse("_")).append("\t_\t_\t_\t_\t_\t");
    out.append("Begin=").append(word.begin()).append("|End=").append(word.end());
    entityAt(word, entities)
        .ifPresent(
            entity -> {
              boolean first = i == 0 || !entity.overlaps(words.get(i - 1));
              out.append("|Entity=").append(first ? "B-" : "I-").append(entity.type());
            });
    boolean glued = i + 1 < words.size() && words.get(i + 1).begin() == word.end();
    out.append(glued ? "|SpaceAfter=No" : "").append('\n');
  }

  private static Optional<Entity> entityAt(Word word, List<Entity> entities) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.get(middle).end() <= word.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < entities.size() && entities.get(low).overlaps(word)
        ? Optional.of(entities.get(low))
        : Optional.empty();
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
