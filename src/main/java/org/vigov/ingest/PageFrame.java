package org.vigov.ingest;

import java.util.List;
import java.util.Optional;
import org.vigov.ingest.LineHints.Place;

/**
 * Which lines of a page surely stand outside its article. What is left looks like the articles the
 * model was trained on, whatever the page around it.
 */
final class PageFrame {
  /** Bylines and stamps that the extractor cuts off stand that near to the main content. */
  private static final int NEAR = 4;

  private final boolean[] outside;

  private PageFrame(boolean[] outside) {
    this.outside = outside;
  }

  static PageFrame of(List<LineShape> lines, List<Optional<LineHints>> hints) {
    int count = lines.size();
    int first = first(hints, lines);
    int last = last(hints);
    int title = title(hints, first);
    boolean[] outside = new boolean[count];
    for (int i = 0; i < count; i++) {
      Optional<LineHints> hint = hints.get(i);
      boolean near = i >= Math.min(title, first - NEAR) && i <= last + NEAR;
      outside[i] = hint.isPresent() && isOutside(lines.get(i), hint.get(), near);
    }
    return new PageFrame(outside);
  }

  /** Prose is kept for the model to judge, unless it is a list of links. */
  private static boolean isOutside(LineShape line, LineHints hints, boolean near) {
    if (hints.isHeadline() || (hints.place() == Place.INSIDE && !hints.region())) {
      return false;
    }
    if (line.isProse() && hints.linkShare() < 0.5) {
      return false;
    }
    return hints.region() || (hints.place() == Place.OUTSIDE && !near);
  }

  private static int first(List<Optional<LineHints>> hints, List<LineShape> lines) {
    for (int i = 0; i < hints.size(); i++) {
      if (isInside(hints.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  private static int last(List<Optional<LineHints>> hints) {
    for (int i = hints.size() - 1; i >= 0; i--) {
      if (isInside(hints.get(i))) {
        return i;
      }
    }
    return hints.size();
  }

  private static boolean isInside(Optional<LineHints> hints) {
    return hints.filter(h -> h.place() == Place.INSIDE && !h.region()).isPresent();
  }

  /** The last heading before the main content. */
  private static int title(List<Optional<LineHints>> hints, int first) {
    for (int i = Math.min(first, hints.size() - 1); i >= 0; i--) {
      if (hints.get(i).filter(LineHints::isHeadline).isPresent()) {
        return i;
      }
    }
    return first;
  }

  boolean isOutside(int line) {
    return outside[line];
  }
}
