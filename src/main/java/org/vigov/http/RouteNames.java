package org.vigov.http;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names that measurements give to paths: there are as many as routes, whatever is asked for.
 *
 * @param plain paths without a parameter
 * @param patterns of the others, with their names
 */
record RouteNames(Set<String> plain, Map<Pattern, String> patterns) {
  private static final String OTHER = "other";
  private static final String PARAMETER = "\\{[a-z]+\\}";

  static RouteNames of(Collection<String> routes) {
    Set<String> plain = new TreeSet<>();
    Map<Pattern, String> patterns = new LinkedHashMap<>();
    for (String route : routes) {
      if (route.contains("{")) {
        patterns.put(Pattern.compile(route.replaceAll(PARAMETER, "[^/]+")), route);
      } else {
        plain.add(route);
      }
    }
    return new RouteNames(plain, patterns);
  }

  String of(String path) {
    if (plain.contains(path)) {
      return path;
    }
    return patterns.entrySet().stream()
        .filter(pattern -> pattern.getKey().matcher(path).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }
}
