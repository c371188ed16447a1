package org.vigov.batch.table;

/** An office of an official, or an official without one. */
record OfficialRow(
    String article,
    String published,
    String province,
    String name,
    String honorific,
    String roles,
    String title,
    String organization) {}
