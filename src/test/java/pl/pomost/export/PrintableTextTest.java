package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    private final PrintableText printable = new PrintableText(PlanFonts.shared()::has);

    @Test
    void lettersTypedInTwoPartsBecomeOne() {
        assertThat(printable.of("o\u0301z\u0307")).isEqualTo("óż");
    }

    @Test
    void whatXmlForbidsIsLeftOut() {
        assertThat(printable.of("a\u0000b\u0007c\u001Bd\uFFFEe\uD83Df\uDE00g")).isEqualTo("abcdefg");
    }

    @Test
    void lineBreaksStayAndOtherSpacesBecomeOneKind() {
        assertThat(printable.of("raz\r\ndwa\u2028trzy\tcztery\u3000pięć")).isEqualTo("raz\ndwa\ntrzy cztery pięć");
    }

    @Test
    void marksThatOnlySteerOtherSoftwareAreLeftOut() {
        assertThat(printable.of("\uFEFFab\u200Bcd\u202Eef\u00ADgh")).isEqualTo("abcdefgh");
    }

    @Test
    void everyVariantOfAnEmojiIsOnePicture() {
        assertThat(printable.of("👍🏽 ❤️ 😀")).isEqualTo("👍 ❤ 😀");
    }

    @Test
    void aFlagIsItsLetters() {
        assertThat(printable.of("🇺🇦")).isEqualTo("UA");
    }

    @Test
    void aSignThatNoFontHasBecomesAnEmptyBox() {
        assertThat(printable.of("中 i 🫠")).isEqualTo("□ i\u00A0□");
    }

    @Test
    void aFormatWhoseReaderBringsFontsKeepsEverySign() {
        assertThat(new XmlText().of("中 i 🫠")).isEqualTo("中 i\u00A0🫠");
    }
}
