package org.vigov.extract.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.model.Organization;
import org.vigov.model.Province;

/**
 * Joins the mentions of bodies in an article, so that there is one entry for each body, under its
 * fullest name with abbreviations spelled out (annotation guidelines, sections 4 and 8).
 */
public final class OrganizationExtractor {
  private final MentionReader reader;
  private final BodyJoiner joiner;

  public OrganizationExtractor() {
    Provinces provinces = Provinces.load();
    BodyNames names = new BodyNames(provinces);
    reader = new MentionReader(names);
    joiner = new BodyJoiner(provinces);
  }

  /**
   * The bodies an article names, in the order of their first mentions.
   *
   * @param articleProvince the province the article is about: <i>UBND tỉnh</i> is that province's
   */
  public List<Organization> extract(Analysis analysis, Optional<Province> articleProvince) {
    List<Entity> entities = analysis.entities(Labels.ORGANIZATION);
    List<Mention> mentions = reader.read(analysis.text(), entities);
    return joiner.join(analysis.text(), mentions, articleProvince).stream()
        .sorted(Comparator.comparingInt(Body::begin))
        .map(body -> body.organization(articleProvince))
        .toList();
  }
}
