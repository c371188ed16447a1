package org.vigov.batch.table;

/** An area of work of an article. */
record ActivityRow(String article, String published, String province, String type, Double score) {}
