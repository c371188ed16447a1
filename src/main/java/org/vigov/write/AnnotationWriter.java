package org.vigov.write;

import org.vigov.model.Annotation;

/** Writes annotations in one format. Immutable and safe to share. */
public interface AnnotationWriter {
  /**
   * The annotation in this format, ready to be appended to a stream of such: it ends with a line
   * end.
   */
  String write(Annotation annotation);
}
