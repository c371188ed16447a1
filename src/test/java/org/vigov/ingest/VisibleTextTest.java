package org.vigov.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisibleTextTest {
  static Stream<Arguments> pages() {
    return Stream.of(
        arguments("<p>Một<p>Hai", "Một\nHai"),
        arguments("Một<br>Hai<br><br>Ba", "Một\nHai\n\nBa"),
        arguments("<div>Một <div>Hai</div>Ba</div>", "Một\nHai\nBa"),
        arguments("<p>  Sở\n   Tư\tpháp </p>", "Sở Tư pháp"),
        arguments("<b>Sở</b> <i>Tư</i><u>pháp</u>", "Sở Tưpháp"),
        arguments("<p>Sở&nbsp;&nbsp;Y tế &nbsp;</p>", "Sở\u00a0\u00a0Y tế \u00a0"),
        arguments("<p>KH&amp;CN &lt;5%", "KH&CN <5%"),
        arguments("<p>Hoa\u0300 Bi\u0300nh", "Hoà Bình"),
        arguments("<title>Ẩn</title><script>a</script><style>b</style>Hiện", "Hiện"),
        arguments("<p hidden>Ẩn</p><p style='Display : None'>Ẩn</p>Hiện<!-- ẩn -->", "Hiện"),
        arguments("<noscript>Ẩn</noscript><template>Ẩn</template><img alt='Ẩn'>Hiện", "Hiện"),
        arguments(
            "<table><tr><td>A<td>B<tr><td><p>C</p><td><p><b>D</b> e</p></table>", "A\tB\nC\tD e"),
        arguments("<table><tr><th>A</th><td></td><td>C</td></tr></table>", "A\t\tC"),
        arguments("<table><tr><td>A<td><p>B<p>C</table>", "A\nB\nC"),
        arguments("<table><tr><td>A<td><table><tr><td>B<td>C</table></table>", "A\nB\tC"),
        arguments("<ul><li>A<li>B<ul><li>C</ul></ul>D", "A\nB\nC\nD"),
        arguments("<pre>A  b\n c</pre>", "A  b\n c"),
        arguments("<select><option>A<option>B</select><button>C</button>", "A\nB\nC"),
        arguments("chỉ chữ", "chỉ chữ"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isWhatAReaderSees(String page, String text) {
    assertThat(new HtmlInput().parse(page).text()).isEqualTo(text);
  }
}
