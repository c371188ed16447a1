package org.vigov.ingest;

/**
 * What a page says of one of its lines.
 *
 * @param tag the innermost element that makes the line
 * @param place where the line stands relative to the main content
 * @param region whether it stands in navigation, page header, footer, side column or form
 * @param linkShare share of its letters that belong to links, 0 to 1
 * @param title whether it is the title of the page
 * @param caption whether its element says that it stands under a picture
 */
record LineHints(
    String tag, Place place, boolean region, double linkShare, boolean title, boolean caption) {

  /** Where a line stands relative to the main content of its page. */
  enum Place {
    INSIDE,
    OUTSIDE,
    /** No main content was found on the page. */
    UNKNOWN
  }

  /** Whether the page sets it apart as its heading. */
  boolean isHeadline() {
    return title || (tag.equals("h1") && !region);
  }
}
