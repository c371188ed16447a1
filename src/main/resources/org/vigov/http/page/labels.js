/** The labels of the service in the words of its readers. */

export const ENTITIES = {
  PERSON: "Người",
  ORGANIZATION: "Cơ quan, tổ chức",
  LOCATION: "Địa danh",
  TITLE: "Chức vụ",
  DATE: "Thời gian",
  DOCUMENT: "Văn bản",
  STANDARD: "Tiêu chuẩn",
  QUANTITY: "Số liệu",
};

export const BLOCKS = {
  headline: "tiêu đề",
  caption: "chú thích ảnh",
  byline: "tác giả, nguồn",
  dateline: "ngày đăng",
  boilerplate: "ngoài bài",
};

export const ACTIVITIES = {
  conference: "Hội nghị, hội thảo",
  metrology: "Đo lường",
  standards_quality: "Tiêu chuẩn, chất lượng",
  intellectual_property: "Sở hữu trí tuệ",
  radiation_safety: "An toàn bức xạ",
  research: "Nghiên cứu khoa học",
  technology_transfer: "Ứng dụng, chuyển giao công nghệ",
  innovation_startup: "Khởi nghiệp, đổi mới sáng tạo",
  inspection: "Thanh tra, kiểm tra",
  training: "Tập huấn, tuyên truyền",
  administration: "Hành chính, tổ chức",
};

export const ROLES = {
  chair: "chủ trì",
  speaker: "phát biểu",
  presenter: "trình bày",
  attendee: "tham dự",
};

export const KINDS = { result: "kết quả", target: "chỉ tiêu" };

export const STAGES = {
  blocks: "Khối của bài",
  segmenter: "Tách từ",
  pos: "Từ loại",
  ner: "Tên riêng",
  activities: "Lĩnh vực",
  officials: "Vai trò của người",
  indicators: "Số liệu",
  all: "Tất cả",
};

export const RUN_STATES = {
  queued: "đang chờ",
  running: "đang chạy",
  done: "xong",
  failed: "thất bại",
  cancelled: "đã hủy",
  promoted: "đang dùng",
};

const COMPARATORS = { ">": "trên ", ">=": "từ ", "<": "dưới ", "<=": "tối đa ", "~": "khoảng " };

const PROBLEMS = {
  400: "Nội dung gửi lên không đọc được",
  401: "Cần mã truy cập",
  403: "Chỉ làm được từ máy chạy dịch vụ",
  404: "Không có",
  409: "Chưa làm được lúc này",
  413: "Bài dài quá giới hạn",
  415: "Dạng nội dung không được nhận",
  422: "Bài không có chữ nào",
  429: "Dịch vụ đang bận",
  500: "Dịch vụ gặp lỗi",
  503: "Dịch vụ chưa sẵn sàng",
};

/** Own properties only: a label may be called "constructor". */
export const known = (labels, key) => Object.hasOwn(labels, key);

export const label = (labels, key) => (known(labels, key) ? labels[key] : key);

export const problemTitle = (status) => PROBLEMS[status] ?? `Dịch vụ trả lời lỗi ${status}`;

const numbers = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });
const shares = new Intl.NumberFormat("vi-VN", { style: "percent", maximumFractionDigits: 1 });

export const number = (value) => (value === undefined ? "" : numbers.format(value));

export const share = (score) => (score === undefined ? "" : shares.format(score));

/** The value of an indicator in words: comparator, both ends of a range. */
export function figure(indicator) {
  const max = indicator.max === undefined ? "" : `–${number(indicator.max)}`;
  return (COMPARATORS[indicator.comparator] ?? "") + number(indicator.value) + max;
}

/** A TIMEX3 value as people write it; as it is where it is anything unusual. */
export function time(value) {
  if (value === undefined) {
    return "";
  }
  if (value.includes("/")) {
    return value.split("/").map(time).join(" – ");
  }
  const part = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(T(?:MO|AF|EV))?$/.exec(value);
  if (part) {
    const [, year, month, day, half] = part;
    const date = [day, month, year === "XXXX" ? undefined : year].filter(Boolean).join("/");
    return ({ TMO: "sáng ", TAF: "chiều ", TEV: "tối " }[half] ?? "") + date;
  }
  const period = /^(\d{4})-([QH])(\d)$/.exec(value);
  if (period) {
    const [, year, kind, index] = period;
    return kind === "Q" ? `quý ${index}/${year}` : `6 tháng ${index === "1" ? "đầu" : "cuối"} năm ${year}`;
  }
  return value;
}
