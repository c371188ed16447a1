package org.vigov.extract.official;

import java.util.Map;
import java.util.Optional;
import org.vigov.model.Entity;

/**
 * Why an official has the offices and roles that were found.
 *
 * @param offices by the id of the TITLE entity
 * @param roles by the role
 */
public record OfficialReasons(Map<String, OfficeReason> offices, Map<String, RoleReason> roles) {
  public OfficialReasons {
    offices = Map.copyOf(offices);
    roles = Map.copyOf(roles);
  }

  /**
   * Why an office is somebody's.
   *
   * @param link the rule that gives it to the person
   * @param name the mention of the person that it stands beside, if it does
   * @param body the rule that finds the body
   * @param learned whether the body is a model's choice
   */
  public record OfficeReason(String link, Optional<Entity> name, String body, boolean learned) {
    static OfficeReason of(Offices.Held office) {
      Link link = office.link();
      String rule = link.name().isPresent() ? link.rule() : "same-office-elsewhere";
      String body = office.guess().rule();
      return new OfficeReason(rule, link.name(), body, body.equals(BodyChooser.LIKELIEST));
    }
  }

  /**
   * Why somebody has a role.
   *
   * @param score the probability the model gives it
   * @param cued whether words beside the name say it
   */
  public record RoleReason(double score, boolean cued) {}
}
