package org.lmcplan.io.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.Seeds;
import org.lmcplan.io.SmallPlan;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.Commitment;

/** An encoding is named correctly or not at all, and the position is that of the first malformed byte. */
class LikelyEncodingTest {

    private static final List<String> THAI = List.of(
            "ความร่วมมือแม่โขง-ล้านช้าง",
            "แผนปฏิบัติการห้าปี",
            "ส่งเสริมการพัฒนาที่ยั่งยืน",
            "การบริหารจัดการทรัพยากรน้ำ",
            "ประเทศสมาชิกทั้งหกประเทศ",
            "การเกษตรและการลดความยากจน",
            "ลงนามเมื่อวันที่ ๒๕ ธันวาคม ๒๕๖๖",
            "แลกเปลี่ยนข้อมูลระหว่างกัน");
    private static final List<String> VIETNAMESE = List.of(
            "Hợp tác Mê Công - Lan Thương",
            "Kế hoạch hành động năm năm",
            "thúc đẩy phát triển bền vững",
            "quản lý tài nguyên nước",
            "sáu nước thành viên",
            "nông nghiệp và giảm nghèo",
            "trao đổi thông tin giữa các nước",
            "họp định kỳ hai năm một lần");
    private static final List<String> TRADITIONAL = List.of(
            "瀾滄江—湄公河合作五年行動計劃",
            "加強水資源可持續利用與管理",
            "支持各國開展農業技術交流",
            "推動區域互聯互通，促進經濟發展",
            "六國領導人會議每兩年舉行一次",
            "建立信息共享平臺",
            "保護環境，應對氣候變化",
            "加深人民之間的友誼");
    private static final List<String> SIMPLIFIED = List.of(
            "澜沧江—湄公河合作五年行动计划",
            "加强水资源可持续利用与管理",
            "支持各国开展农业技术交流",
            "推动区域互联互通，促进经济发展",
            "六国领导人会议每两年举行一次",
            "建立信息共享平台",
            "保护环境，应对气候变化",
            "丝路小镇的茶叶、橡胶和咖啡");
    private static final List<String> WESTERN = List.of(
            "Plan d’action quinquennal de la coopération Lancang-Mékong",
            "le développement durable et la prospérité partagée",
            "réunion des ministres des affaires étrangères",
            "Fünfjahresplan für die Zusammenarbeit am Mekong",
            "die Länder verstärken ihren Austausch über Überschwemmungen",
            "año de la cooperación: cinco países y más",
            "à l’échelle régionale, là où c’est nécessaire",
            "Coöperatie, façade, Ångström, smörgåsbord, crème brûlée");
    private static final List<String> LAO = List.of("ການຮ່ວມມືແມ່ຂອງ-ລ້ານຊ້າງ", "ແຜນດຳເນີນງານຫ້າປີ", "ຊັບພະຍາກອນນ້ຳ");
    private static final List<String> KHMER =
            List.of("កិច្ចសហប្រតិបត្តិការមេគង្គ-ឡានឆាង", "ផែនការសកម្មភាពប្រាំឆ្នាំ", "ធនធានទឹក");
    private static final List<String> BURMESE =
            List.of("မဲခေါင်-လန်ချန်း ပူးပေါင်းဆောင်ရွက်မှု", "ငါးနှစ်လုပ်ငန်းအစီအစဉ်", "ရေအရင်းအမြစ်");

    /** Texts, the encoding they are saved in, and the expected name. */
    private record Corpus(String charset, String label, List<String> phrases) {
        byte[] encode(String text) {
            String encodable = charset.equals("windows-1258") ? tonesApart(text) : text;
            Charset target = Charset.forName(charset);
            assertThat(target.newEncoder().canEncode(encodable)).as(encodable).isTrue();
            return encodable.getBytes(target);
        }

        @Override
        public String toString() {
            return charset + " " + phrases.get(0);
        }
    }

    static Stream<Corpus> corpora() {
        Stream<Corpus> legacy = Stream.of(
                new Corpus("GBK", "GBK (GB18030)", SIMPLIFIED),
                new Corpus("GB18030", "GBK (GB18030)", SIMPLIFIED),
                new Corpus("GB18030", "GBK (GB18030)", THAI),
                new Corpus("GB18030", "GBK (GB18030)", LAO),
                new Corpus("GB18030", "GBK (GB18030)", KHMER),
                new Corpus("GB18030", "GBK (GB18030)", BURMESE),
                new Corpus("GB18030", "GBK (GB18030)", VIETNAMESE),
                new Corpus("Big5", "Big5", TRADITIONAL),
                new Corpus("TIS-620", "TIS-620 (windows-874)", THAI),
                new Corpus("x-windows-874", "TIS-620 (windows-874)", THAI),
                new Corpus("windows-1258", "windows-1258", VIETNAMESE),
                new Corpus("windows-1252", "windows-1252 (Latin-1)", WESTERN));
        Stream<Corpus> wide = Stream.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
                .flatMap(charset -> Stream.of(SIMPLIFIED, TRADITIONAL, THAI, LAO, KHMER, BURMESE, VIETNAMESE, WESTERN)
                        .map(phrases -> new Corpus(charset, charset, phrases)));
        return Stream.concat(legacy, wide);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void theEncodingOfADocumentIsNamedAtTheFirstMalformedByte(Corpus corpus) {
        for (Format format : Format.values()) {
            Seeds.of(400).forEach(seed -> {
                SplittableRandom random = new SplittableRandom(seed);
                byte[] bytes = corpus.encode(document(phrases(corpus, random, 20), format));
                assertThat(named(bytes, format)).as("seed %d", seed).isEqualTo(corpus.label());
            });
        }
    }

    /** One phrase may leave the encoding open, but must not be misnamed; three phrases are enough. */
    @Test
    void theEncodingOfAShortDocumentIsNamedCorrectlyOrNotAtAll() {
        Map<String, int[]> rates = new TreeMap<>();
        corpora().forEach(corpus -> {
            for (int count : new int[] {1, 3}) {
                Seeds.of(400).forEach(seed -> {
                    SplittableRandom random = new SplittableRandom(seed);
                    byte[] bytes = corpus.encode(document(phrases(corpus, random, count), Format.YAML));
                    String name = named(bytes, Format.YAML);
                    int[] rate = rates.computeIfAbsent(corpus.label() + ", phrases: " + count, key -> new int[2]);
                    rate[0] += name.equals(corpus.label()) ? 1 : 0;
                    rate[1]++;
                    assertThat(name).as("%s, seed %d", corpus, seed).isIn(corpus.label(), "");
                });
            }
        });
        rates.forEach((what, rate) -> System.out.printf("named: %s: %d of %d%n", what, rate[0], rate[1]));
        assertThat(rates)
                .allSatisfy((what, rate) -> assertThat(rate[0] * 100)
                        .as(what)
                        .isGreaterThanOrEqualTo(rate[1] * (what.endsWith("3") ? 90 : 15)));
    }

    @ParameterizedTest
    @EnumSource
    void everyEncodingThatCanHoldTheBundledPlanIsNamed(Format format) {
        String plan = LmcWriter.create().toText(BundledPlan.LMC_2023_2027.load(), format);
        for (String charset : List.of("GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "Big5")) {
            String encodable = plan.codePoints()
                    .mapToObj(Character::toString)
                    .filter(c -> Charset.forName(charset).newEncoder().canEncode(c))
                    .collect(Collectors.joining());
            byte[] bytes = encodable.getBytes(Charset.forName(charset));
            assertThat(named(bytes, format)).isEqualTo(charset.startsWith("GB") ? "GBK (GB18030)" : charset);
        }
        assertThat(named(plan.getBytes(StandardCharsets.UTF_16), format)).isEqualTo("UTF-16BE"); // with a mark
    }

    @Test
    void theEncodingOfASingleLineIsNamedCorrectlyOrNotAtAll() {
        int right = 0;
        List<Commitment> lines = BundledPlan.LMC_2023_2027.load().commitments();
        for (Commitment line : lines) {
            byte[] bytes = ("quote: " + line.quote() + "\n").getBytes(Charset.forName("GB18030"));
            String name = named(bytes, Format.YAML);
            assertThat(name).as(line.quote()).isIn("GBK (GB18030)", "");
            right += name.isEmpty() ? 0 : 1;
        }
        System.out.printf("named: lines of the plan, GBK: %d of %d%n", right, lines.size());
        assertThat(right * 100).isGreaterThanOrEqualTo(lines.size() * 85);
    }

    @Test
    void damagedUtf8IsNotTakenForAnotherEncoding() {
        byte[] plan = LmcWriter.create()
                .toText(BundledPlan.LMC_2023_2027.load(), Format.YAML)
                .getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(7);
        int malformed = 0;
        for (int round = 0; round < Seeds.share(500); round++) {
            byte[] cut = Arrays.copyOf(plan, random.nextInt(1, plan.length));
            byte[] holed = without(plan, random.nextInt(plan.length), random.nextInt(1, 5));
            byte[] flipped = plan.clone();
            flipped[random.nextInt(plan.length)] ^= (byte) (1 << random.nextInt(8));
            for (byte[] bytes : List.of(cut, holed, flipped)) {
                malformed += Utf8.firstMalformed(bytes) >= 0 ? 1 : 0;
                assertThat(named(bytes, Format.YAML)).as("round %d", round).isEmpty();
            }
        }
        for (List<String> phrases : List.of(THAI, VIETNAMESE, SIMPLIFIED, LAO, KHMER, BURMESE, WESTERN)) {
            for (String phrase : phrases) {
                byte[] bytes = ("title: " + phrase).getBytes(StandardCharsets.UTF_8);
                for (int length = 8; length < bytes.length; length++) {
                    assertThat(named(Arrays.copyOf(bytes, length), Format.YAML))
                            .as(phrase)
                            .isEmpty();
                    assertThat(named(without(bytes, length, 1), Format.YAML))
                            .as(phrase)
                            .isEmpty();
                }
            }
        }
        assertThat(malformed).isGreaterThan(Seeds.share(500) / 4);
    }

    @Test
    void noEncodingIsNamedForRandomBytes() {
        SplittableRandom random = new SplittableRandom(11);
        int wrong = 0;
        int rounds = Seeds.share(20_000);
        for (int round = 0; round < rounds; round++) {
            byte[] noise = new byte[random.nextInt(1, 200)];
            random.nextBytes(noise);
            byte[] high = new byte[random.nextInt(1, 40)];
            random.nextBytes(high);
            for (int i = 0; i < high.length; i++) {
                high[i] |= (byte) 0x80;
            }
            byte[] within = ("title: " + new String(high, StandardCharsets.ISO_8859_1) + "\nid: a\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            wrong += named(noise, Format.YAML).isEmpty() ? 0 : 1;
            wrong += named(within, Format.JSON).isEmpty() ? 0 : 1;
        }
        System.out.printf("named: random bytes: %d of %d%n", wrong, 2 * rounds);
        assertThat(wrong).isLessThan(2 * rounds / 1000);
    }

    @Test
    void noEncodingIsNamedForAStrayByte() {
        byte[] plan = SmallPlan.YAML.getBytes(StandardCharsets.UTF_8);
        for (int stray = 0x80; stray <= 0xFF; stray++) {
            for (int at = 0; at < plan.length; at++) {
                byte[] bytes = plan.clone();
                bytes[at] = (byte) stray;
                assertThat(named(bytes, Format.YAML)).as("%x at %d", stray, at).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource
    void anUnknownEncodingIsNotTakenForAKnownOne(String charset, String text) {
        byte[] bytes = text.repeat(5).getBytes(Charset.forName(charset));
        assertThat(Utf8.firstMalformed(bytes)).isNotNegative();
        assertThat(named(bytes, Format.YAML)).isEmpty();
    }

    static Stream<Arguments> anUnknownEncodingIsNotTakenForAKnownOne() {
        return Stream.of(
                Arguments.of("windows-1251", "План действий: сотрудничество стран\n"),
                Arguments.of("KOI8-R", "План действий: сотрудничество стран\n"),
                Arguments.of("windows-1250", "Plan działania: współpraca państw, wody\n"),
                Arguments.of("ISO-8859-7", "Σχέδιο δράσης: συνεργασία των χωρών\n"),
                Arguments.of("windows-1256", "خطة العمل الخمسية للتعاون\n"),
                Arguments.of("Shift_JIS", "瀾滄江とメコン河の協力に関する五か年行動計画\n"),
                Arguments.of("EUC-JP", "瀾滄江とメコン河の協力に関する五か年行動計画\n"),
                Arguments.of("EUC-KR", "란창 메콩 협력 오개년 행동 계획: 수자원 관리\n"));
    }

    private static byte[] without(byte[] bytes, int at, int count) {
        byte[] rest = Arrays.copyOf(bytes, Math.max(at, bytes.length - count));
        if (at + count < bytes.length) {
            System.arraycopy(bytes, at + count, rest, at, bytes.length - at - count);
        }
        return rest;
    }

    /** The encoding that the fault names, "" for none; asserts that the fault is at the first malformed byte. */
    private static String named(byte[] bytes, Format format) {
        List<Fault> faults = LmcReader.create()
                .read(DocumentSource.stream(new ByteArrayInputStream(bytes), format)
                        .named("plan"))
                .faults();
        Fault first = faults.isEmpty() ? null : faults.get(0);
        if (first == null || first.kind() != FaultKind.NOT_UTF8) {
            return "";
        }
        assertThat(faults).hasSize(1);
        assertThat(first.span().start().offset()).isEqualTo(Math.max(0, Utf8.firstMalformed(bytes)));
        String message = first.message();
        return message.contains("look like ")
                ? message.substring(message.indexOf("look like ") + 10, message.length() - 1)
                : "";
    }

    private static List<String> phrases(Corpus corpus, SplittableRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        corpus.phrases().get(random.nextInt(corpus.phrases().size())))
                .toList();
    }

    private static String document(List<String> phrases, Format format) {
        String texts = phrases.stream()
                .map(phrase -> format == Format.YAML ? "- title: " + phrase : "{\"title\": \"" + phrase + "\"}")
                .collect(Collectors.joining(format == Format.YAML ? "\n" : ",\n "));
        return format == Format.YAML ? "sections:\n" + texts + "\n" : "{\"sections\": [\n " + texts + "]}";
    }

    /** As in windows-1258: the letter with its circumflex or horn, and the tone as a separate mark. */
    private static String tonesApart(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(c -> Charset.forName("windows-1258").newEncoder().canEncode(c) ? c : apart(c))
                .collect(Collectors.joining());
    }

    private static String apart(String letter) {
        String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tone = marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        String base = marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
    }
}
