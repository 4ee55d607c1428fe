package pl.pomost.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFormTest {

    @Test
    void whatABrowserWritesIsRead() {
        var form = PlainForm.read(Buffer.buffer("id=1&tresc=Za%C5%BC%C3%B3%C5%82%C4%87+100%25+%3B+%26+%23+%3D%0D%0Ab*-._&jezyk=&tresc=two&sam")).orElseThrow();
        assertThat(form.text("tresc")).isEqualTo("Zażółć 100% ; & # =\nb*-._");
        assertThat(form.all("tresc")).hasSize(2);
        assertThat(form.text("id")).isEqualTo("1");
        assertThat(form.filled("jezyk")).isEmpty();
        assertThat(form.fields()).containsKey("sam");
        assertThat(PlainForm.read(Buffer.buffer()).orElseThrow().isSent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tresc=a;id=2", "tresc=a#b", "tresc=a=b", "tresc=ż", "tresc=a b", "tresc=a\r\n", "tresc=a\u0000", "tresc=a?b", "tresc=~"})
    void whatReadersReadDifferentlyIsLeftToTheReaderOfAllForms(String body) {
        assertThat(PlainForm.read(Buffer.buffer(body))).isEmpty();
    }

    @Test
    void noFieldIsLeftOutInSilence() {
        assertThat(PlainForm.read(Buffer.buffer("x=1" + "&x=1".repeat(199))).orElseThrow().all("x")).hasSize(200);
        assertThat(PlainForm.read(Buffer.buffer("x=1" + "&x=1".repeat(200)))).isEmpty();
        assertThatThrownBy(() -> PlainForm.read(Buffer.buffer("tresc=100%"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyFormsInUtf8AreRead() {
        assertThat(PlainForm.isType("application/x-www-form-urlencoded")).isTrue();
        assertThat(PlainForm.isType("application/x-www-form-urlencoded;charset=UTF-8")).isTrue();
        assertThat(PlainForm.isType("application/x-www-form-urlencoded; charset=\"utf-8\"")).isTrue();
        assertThat(PlainForm.isType("application/x-www-form-urlencoded;charset=ISO-8859-2")).isFalse();
        assertThat(PlainForm.isType("application/x-www-form-urlencoded;charset=utf-16")).isFalse();
        assertThat(PlainForm.isType("multipart/form-data; boundary=x")).isFalse();
    }
}
