package org.vigov.model;

/**
 * @param name without its level word: <i>Bắc Kạn</i>
 * @param code ISO 3166-2: {@code VN-53}
 */
public record Province(String name, String code) {}
