package pl.pomost.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.shared.Submitted;

/** What the words of a practice fill in a form, and what they leave alone. */
class TakeIntoFormTest {

    private static final PracticeWording WHOLE = new PracticeWording("Pakiet", "co", "dla kogo", null, "", "wynik", "", "gospodarze", "warunki", "urząd", "pl", "service", List.of("EDU-1", "EDU-2"),
            List.of("uk"), List.of());

    @Test
    void aFormTakesTheWordsOfAPracticeWhereItHasNoneOfItsOwn() {
        Submitted typed = Submitted.NOTHING.with("title", "Nasz").with("description", "Nasze.").with("target", "nasi").with("languages", "en").withRows("standard", 1).with("standard-code-0", "EDU-2");
        Submitted form = TakeIntoForm.filled(typed, WHOLE, "EDU");
        assertThat(form.text("title")).isEqualTo("Nasz");
        assertThat(form.text("description")).isEqualTo("Nasze.\n\nco");
        assertThat(form.text("target")).isEqualTo("nasi");
        assertThat(form.text("area")).isEqualTo("EDU");
        assertThat(form.text("sustainability")).isEqualTo("warunki");
        assertThat(form.text("type")).isEqualTo("service");
        assertThat(form.text("host")).isEqualTo("tak");
        assertThat(form.all("languages")).containsExactly("en", "uk");
        assertThat(form.rows("standard").stream().map(row -> form.text(row.name("code")))).as("said once each").containsExactly("EDU-2", "EDU-1");
        assertThat(List.of("budget-total", "starts", "responsible-institution")).as("what the team alone decides").noneMatch(form::isSent);
        Submitted again = TakeIntoForm.filled(form, WHOLE, "ZDR");
        assertThat(again.names().toList()).allMatch(name -> again.all(name).equals(form.all(name)));
        assertThat(TakeIntoForm.filled(Submitted.NOTHING, WHOLE, "").text("description")).isEqualTo("co");
    }
}
