package pl.pomost.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormReadingTest {

    /** The words without their numbers filled in. */
    private static final FormTexts WORDS = (FormTexts) Proxy.newProxyInstance(FormTexts.class.getClassLoader(), new Class<?>[] {FormTexts.class},
            (proxy, method, arguments) -> method.getAnnotation(Message.class).value());

    @Test
    void everyMistakeIsToldAtOnceAndEverythingTypedStays() {
        var typed = typed(Map.of("title", "x".repeat(121), "amount", "dużo", "day", "31.02.2028", "kind", "wymyślony"));
        var reading = new FormReading(typed, WORDS);

        reading.field("title", "Tytuł").required(120);
        reading.field("amount", "Kwota").money();
        reading.field("day", "Dzień").date();
        reading.field("kind", "Rodzaj").requiredOneOf(List.of(new Choice("problem", "problem")));
        reading.field("reason", "Powód").required(10);

        assertThat(reading.accepted()).isFalse();
        assertThat(reading.view().mistakes()).extracting(FormView.Mistake::field).containsExactly("title", "amount", "day", "kind", "reason");
        assertThat(reading.view().value("day")).isEqualTo("31.02.2028");
        assertThat(reading.view().value("amount")).isEqualTo("dużo");
    }

    @Test
    void whatIsNoChoiceIsAnsweredWithTheChoicesUnlessTheyAreMany() {
        var few = new FormReading(typed(Map.of("kind", "inny")), WORDS);
        few.field("kind", "Rodzaj").oneOf(List.of(new Choice("problem", "problem")));
        assertThat(few.view().error("kind")).isEqualTo("takiej możliwości nie ma; wybierz jedną z tych: {choices}");
        var many = new FormReading(typed(Map.of("kind", "inny")), WORDS);
        many.field("kind", "Rodzaj").oneOf(java.util.stream.IntStream.range(0, 40).mapToObj(number -> new Choice("k" + number, "k" + number)).toList());
        assertThat(many.view().error("kind")).isEqualTo("wybierz jedną z podanych możliwości");
    }

    @Test
    void dayIsReadFromABrowserAndFromAHand() {
        assertThat(day("2028-12-31")).isEqualTo(day("31.12.2028")).isEqualTo(day(" 31.12.2028 "));
        assertThat(day("1.2.2028")).isEqualTo(LocalDate.of(2028, 2, 1));
    }

    @Test
    void amountsAreNotNegativeAndHaveTwoDigitsAfterTheComma() {
        for (String wrong : List.of("-1", "1,234", "1000000000001")) {
            var reading = new FormReading(typed(Map.of("amount", wrong)), WORDS);
            assertThat(reading.field("amount", "Kwota").money()).as(wrong).isEmpty();
            assertThat(reading.accepted()).as(wrong).isFalse();
        }
        assertThat(new FormReading(typed(Map.of("amount", "12 500,50")), WORDS).field("amount", "Kwota").money()).hasValueSatisfying(
                amount -> assertThat(amount).isEqualByComparingTo("12500.5"));
    }

    @Test
    void anAddressWithoutADomainOrWithTwoSignsIsNoMail() {
        for (String wrong : List.of("olena@@zle", "olena", "olena@zle", "@zle.pl", "olena bondar@zle.pl", "a@zle..pl")) {
            var reading = new FormReading(typed(Map.of("email", wrong)), WORDS);
            assertThat(reading.field("email", "E-mail").mail(200)).as(wrong).isEmpty();
            assertThat(reading.isRefused("email")).as(wrong).isTrue();
        }
        assertThat(new FormReading(typed(Map.of("email", "olena.b+1@powiat.example.org")), WORDS).field("email", "E-mail").mail(200)).contains("olena.b+1@powiat.example.org");
    }

    @Test
    void aDeadlineThatIsOverAndProofFromTomorrowAreRefusedUnlessTheyStoodThere() {
        LocalDate today = LocalDate.of(2028, 1, 10);
        Optional<LocalDate> gone = Optional.of(LocalDate.of(2020, 1, 1));
        Optional<LocalDate> tomorrow = Optional.of(today.plusDays(1));
        assertThat(of("2020-01-01").dateToCome(today, Optional.empty())).isEmpty();
        assertThat(of("2020-01-01").dateToCome(today, gone)).isEqualTo(gone);
        assertThat(of("2028-01-10").dateToCome(today, Optional.empty())).contains(today);
        assertThat(of("2028-01-11").datePast(today, Optional.empty())).isEmpty();
        assertThat(of("2028-01-11").datePast(today, tomorrow)).isEqualTo(tomorrow);
        assertThat(of("2020-01-01").datePast(today, Optional.empty())).isEqualTo(gone);
    }

    private static Field of(String day) {
        return new FormReading(typed(Map.of("day", day)), WORDS).field("day", "Dzień");
    }

    @Test
    void textIsCountedInLettersNotInBytes() {
        var reading = new FormReading(typed(Map.of("title", "ż".repeat(119) + "😀")), WORDS);
        reading.field("title", "Tytuł").required(120);
        assertThat(reading.accepted()).isTrue();
    }

    @Test
    void fieldsThatSomebodyElseChangedAreNamedInTheirWords() {
        var choices = List.of(new Choice("need", "potrzeba"), new Choice("problem", "problem"));
        var mine = new FormReading(typed(Map.of("title", "Mój", "kind", "need")), WORDS);
        mine.field("title", "Tytuł").required(120);
        mine.field("kind", "Rodzaj").oneOf(choices);
        var other = new FormReading(typed(Map.of("title", "Cudzy", "kind", "problem")), WORDS);
        other.field("title", "Tytuł").required(120);

        var view = mine.view().against(other.view(), 7);

        assertThat(view.differences()).containsExactly(new FormView.Difference("Tytuł", "Cudzy", "Mój"), new FormView.Difference("Rodzaj", "problem", "potrzeba"));
        assertThat(view.value("version")).isEqualTo("7");
        assertThat(view.value("title")).isEqualTo("Mój");
    }

    @Test
    void rowsAreAddedWithoutLosingThoseThere() {
        var typed = typed(Map.of("stone-rows", "2", "stone-what-0", "umowa", "stone-what-1", " "));
        assertThat(typed.rows("stone")).extracting(typed::isFilled).containsExactly(true, false);
        assertThat(typed.withOneMoreRow("stone").rows("stone")).hasSize(3);
        assertThat(typed.withOneMoreRow("stone").text("stone-what-0")).isEqualTo("umowa");
        assertThat(typed(Map.of("stone-rows", "999999")).rows("stone")).isEmpty();
        assertThat(typed(Map.of("stone-rows", "999")).rows("stone")).hasSize(60);
    }

    @Test
    void wordsAboutAPersonAreAskedAboutUntilExactlyTheyAreConfirmed() {
        var reading = new FormReading(typed(Map.of("text", "Mama Zuzi, tel. 601 234 567", "email", "jan@wp.pl")), WORDS);
        reading.field("text", "Opis").required(100);
        reading.field("email", "E-mail służbowy").contact(100);

        assertThat(reading.accepted()).isTrue();
        assertThat(reading.doubts().all()).extracting(Doubts.Doubt::field, Doubts.Doubt::quote).containsExactly(tuple("text", "Zuzi"), tuple("text", "601 234 567"));
        assertThat(reading.doubts().allow("zapisz")).isFalse();
        assertThat(reading.doubts().allow(reading.doubts().consent())).isTrue();
        assertThat(reading.doubts().allow(Doubts.NONE.and("text", "Opis", "Mama Zuzi").consent())).isFalse();
        assertThat(reading.view().refused()).isTrue();
    }

    private static LocalDate day(String text) {
        return new FormReading(typed(Map.of("day", text)), WORDS).field("day", "Dzień").date().orElseThrow();
    }

    private static Submitted typed(Map<String, String> fields) {
        var form = Submitted.NOTHING;
        for (var field : fields.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form;
    }
}
