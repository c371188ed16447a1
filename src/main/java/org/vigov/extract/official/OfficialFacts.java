package org.vigov.extract.official;

import java.util.List;
import org.vigov.model.Official;
import org.vigov.model.Organization;

/**
 * The officials of an article.
 *
 * @param officials in the order of their first mentions
 * @param organizations those given, and behind them those known only by an office in them
 * @param reasons one for each of the officials
 */
public record OfficialFacts(
    List<Official> officials, List<Organization> organizations, List<OfficialReasons> reasons) {
  public OfficialFacts {
    officials = List.copyOf(officials);
    organizations = List.copyOf(organizations);
    reasons = List.copyOf(reasons);
  }

  /** Bodies without officials. */
  public static OfficialFacts of(List<Organization> organizations) {
    return new OfficialFacts(List.of(), organizations, List.of());
  }
}
