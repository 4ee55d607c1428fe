package pl.pomost.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Base forms come from the dictionary; marks may be left out; slips of one letter are found in it. */
class LemmasTest {

    private static final Lemmas LEMMAS = new Lemmas();

    @ParameterizedTest
    @CsvSource({"szkołach,szkola", "Szkoły,szkola", "żółwiami,zolw", "dzieciom,dziecko", "nauczycielek,nauczycielka", "uczył,uczyc", "Gdańsku,gdansk", "najlepszych,dobry"})
    void everyFormLeadsToItsBase(String written, String base) {
        assertThat(LEMMAS.of(written)).contains(base);
    }

    @ParameterizedTest
    @CsvSource({"zolw,zolw", "zolwiami,zolw", "szkolach,szkola", "swietlicy,swietlica", "ZLOBKOW,zlobek", "tlumaczem,tlumacz", "praca,praca", "maja,miec", "zadan,zadanie"})
    void whoAsksMayLeaveOutPolishMarks(String written, String base) {
        assertThat(LEMMAS.askedFor(written)).contains(base);
    }

    @Test
    void wordsWrittenWithoutMarksInATextAreFoundToo() {
        assertThat(LEMMAS.of("zolwiem")).containsExactly("zolw");
        assertThat(LEMMAS.of("los")).doesNotContain("łoś").containsExactlyInAnyOrder("los");
    }

    @Test
    void wordsThatOnlyHoldASentenceTogetherAreNone() {
        assertThat(List.of("i", "na", "bez", "się", "nie", "jest", "oraz", "że", "który")).filteredOn(word -> !LEMMAS.of(word).isEmpty()).containsExactly("który");
    }

    @Test
    void whatNoDictionaryKnowsIsItself() {
        assertThat(LEMMAS.of("Xyzyxowo")).containsExactly("xyzyxowo");
        assertThat(LEMMAS.of("школа")).containsExactly("школа");
        assertThat(LEMMAS.of("2028")).containsExactly("2028");
        assertThat(LEMMAS.of("x".repeat(300))).containsExactly("x".repeat(40));
    }

    @ParameterizedTest
    @CsvSource({"integarcja,integracja", "szkloy,szkola", "pzredszkole,przedszkole", "tlumacxz,tlumacz", "asystetnka,asystentka", "lekraza,lekarz", "mieszkańcóww,mieszkaniec"})
    void aSlipLeadsToWordsThatAreNear(String written, String base) {
        assertThat(LEMMAS.nearlySaying(written)).contains(base);
    }

    @Test
    void nothingIsNearAVeryShortWordOrOneTooLong() {
        assertThat(LEMMAS.nearlySaying("kot")).isEmpty();
        assertThat(LEMMAS.nearlySaying("a".repeat(50))).isEmpty();
    }

    @Test
    void tokensSayWhereTheyStand() {
        assertThat(Lemmas.tokens("Szkoła, 3 klasy!")).containsExactly(new Lemmas.Token(0, 6, "Szkoła"), new Lemmas.Token(8, 9, "3"), new Lemmas.Token(10, 15, "klasy"));
        assertThat(List.of(Lemmas.distance("żółw", "zolw"), Lemmas.distance("szkloa", "szkoła"), Lemmas.distance("", "a"))).containsExactly(0, 1, 1);
    }
}
