package org.vigov.batch.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.vigov.model.Annotation;
import org.vigov.write.AnnotationWriter;

/** The rows of an article as one line of JSON: how they are kept until the tables are made. */
public final class RowsWriter implements AnnotationWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String write(Annotation annotation) {
    try {
      return JSON.writeValueAsString(Rows.of(annotation)) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("rows of strings and numbers failed to become JSON", e);
    }
  }
}
