package org.vigov.pipeline;

import java.util.Map;
import org.vigov.extract.date.DateFinder;
import org.vigov.extract.document.DocumentFinder;
import org.vigov.extract.number.FigureFinder;
import org.vigov.extract.number.Numbers;
import org.vigov.extract.organization.OrganizationHeads;
import org.vigov.extract.standard.StandardFinder;
import org.vigov.model.Labels;
import org.vigov.ner.SpanFinder;

/** The rules that help the recognizer, by the type of entity they are for. */
public final class Finders {
  private Finders() {}

  /** All rules; a model must be used with those it was trained with. */
  public static Map<String, SpanFinder> all() {
    return Map.of(
        Labels.DATE, new DateFinder()::find,
        Labels.DOCUMENT, new DocumentFinder()::find,
        Labels.STANDARD, new StandardFinder()::find,
        Labels.QUANTITY, new FigureFinder(new Numbers())::find,
        Labels.ORGANIZATION, new OrganizationHeads()::find);
  }
}
