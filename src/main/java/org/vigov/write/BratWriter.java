package org.vigov.write;

import org.vigov.model.Annotation;
import org.vigov.model.Entity;

/**
 * brat standoff: one text-bound annotation a line, TIMEX3 values as notes. The offsets are those of
 * the article's text, which brat wants beside it in a {@code .txt} file.
 */
public final class BratWriter implements AnnotationWriter {
  @Override
  public String write(Annotation annotation) {
    StringBuilder out = new StringBuilder();
    String text = annotation.article().text();
    int notes = 0;
    for (int i = 0; i < annotation.entities().size(); i++) {
      Entity entity = annotation.entities().get(i);
      // brat counts code points, we count UTF-16 code units.
      int begin = text.codePointCount(0, entity.begin());
      int end = begin + text.codePointCount(entity.begin(), entity.end());
      String surface = entity.text().replace('\n', ' ').replace('\r', ' ');
      out.append('T').append(i + 1).append('\t').append(entity.type()).append(' ');
      out.append(begin).append(' ').append(end).append('\t').append(surface).append('\n');
      if (entity.value().isPresent()) {
        out.append('#').append(++notes).append("\tAnnotatorNotes T").append(i + 1);
        out.append('\t').append(entity.value().get()).append('\n');
      }
    }
    return out.toString();
  }
}
