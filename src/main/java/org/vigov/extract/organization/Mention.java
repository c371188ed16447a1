package org.vigov.extract.organization;

import org.vigov.model.Entity;

/**
 * One mention of a body.
 *
 * @param completed the name with what the words around it leave out: <i>Sở Nội vụ</i> in <i>các sở
 *     Tài chính, Nội vụ</i>
 */
record Mention(Entity entity, String completed, BodyName name) {}
