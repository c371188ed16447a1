package org.vigov.batch.table;

/** A body in an article; {@code belongsTo} is its own province. */
record OrganizationRow(
    String article,
    String published,
    String province,
    String name,
    String aliases,
    String belongsTo,
    Integer mentions) {}
