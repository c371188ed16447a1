package org.vigov.tag;

import java.util.List;

/** Labels sequences. Immutable and safe to share between threads. */
@FunctionalInterface
public interface SequenceTagger {
  /**
   * Labels sequences; what it says of one does not depend on the others.
   *
   * @param sequences all at once, since some libraries are far faster so
   */
  List<Tags> tag(List<TagSequence> sequences);
}
