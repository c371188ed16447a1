package org.vigov.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** The places where a sentence ends are marked with ¶. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở tổ chức họp tại TP.HCM.¶ Dự họp có đại diện các phòng.",
        "Báo cáo viên là PGS.TS. Trần Văn Ba.",
        "Hỗ trợ cam, quýt v.v.¶ Các huyện cùng làm.",
        "Hội nghị kết thúc tốt đẹp./.¶ Tin, ảnh: Lê Na",
        "Đã cấp 12 giấy phép; thu hồi 02 giấy phép; gia hạn 05 giấy phép.",
        "HỘI NGHỊ TỔNG KẾT NĂM 2019",
        "Họp lúc sáng.¶Đến chiều thì xong.",
        "Kinh phí 1.200.000 đồng.¶ Số tiền còn lại nộp ngân sách.",
        "1. Công tác quản lý đo lường",
        "“Bà con ngại nhất là mất buổi chợ.”¶ Ông nói vậy.",
        "Đúng không?¶ Đúng!¶ Vậy thì làm…¶ Xong.",
        "các sản phẩm OCOP, cam, bưởi...¶ Một số nơi đã làm.",
        "Đề án phát triển … đã được duyệt.",
      })
  void endsSentencesWhereTheyEnd(String marked) {
    String text = marked.replace("¶", "");
    List<String> sentences =
        splitter.sentences(text, 0, text.length()).stream()
            .map(s -> text.substring(s.begin(), s.end()))
            .toList();
    assertThat(sentences).containsExactly(marked.split("¶ ?"));
  }
}
